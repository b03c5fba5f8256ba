package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.pack.ShippedRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class MotTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "nonsense",
        "--nonsense",
        "score --nonsense",
        "score --lang fr x",
        "score --stage end x",
        "score --lang",
        "practice",
        "practice --pack",
        "practice --pack service-basics --seed x",
        "practice --pack service-basics --mode hard",
        "practice --pack no-such-pack",
        "practice --pack service-basics --scenario no-such-scenario",
        "practice --pack service-basics --scenario s-02-parcel --answers no-such-file",
        "drill --item no-such-item",
        "drill --answers no-such-file --item open-gift-1",
        "drill --pack no-such-pack",
        "pack",
        "pack nonsense",
        "pack validate",
        "pack validate no-such-folder",
        "pack new no-such-folder --template nonsense",
        "data",
        "data where extra",
        "data export-person",
        "data erase-person",
        "data import-person",
        "data team",
        "bundle",
        "bundle export",
        "bundle import",
        "bundle show",
        "pack list --json --json"
      })
  void wrongUseIsOneLineAndExitCodeTwo(String line) {
    String[] arguments = line.isEmpty() ? new String[0] : line.split(" ");

    Ran ran = Ran.mot(arguments);

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.err().lines()).hasSize(1);
    assertThat(ran.err()).startsWith("mot").doesNotContain("Exception", "\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "score",
        "practice",
        "drill",
        "pack",
        "pack validate",
        "pack list",
        "pack new",
        "data",
        "data where",
        "data check",
        "data backup",
        "data restore",
        "data export-person",
        "data erase-person",
        "data import-person",
        "data team",
        "data retention",
        "bundle",
        "bundle export",
        "bundle import",
        "bundle show",
        "data remove-pin"
      })
  void everyCommandHelpsInBothLanguages(String command) {
    String[] arguments = (command + " --help").strip().split(" ");

    Ran english = Ran.mot(arguments);
    Ran chinese = Ran.with(Locale.SIMPLIFIED_CHINESE, new byte[0], arguments);

    assertThat(english.exitCode()).isZero();
    assertThat(english.out()).contains("Usage: mot", "--data", "Show this text.");
    assertThat(chinese.exitCode()).isZero();
    assertThat(chinese.out()).contains("用法：mot", "--data", "显示这段说明。");
    assertThat(
            chinese
                .out()
                .codePoints()
                .anyMatch(c -> c == '?' && !command.equals("practice") && !command.equals("drill")))
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void everyCommandOptionAndParameterIsExplained(Language language) {
    Terminal nowhere =
        Terminal.of(
            new ByteArrayInputStream(new byte[0]),
            OutputStream.nullOutputStream(),
            OutputStream.nullOutputStream());
    CommandLine root =
        Mot.commands(new Surroundings(nowhere, new Words(language), Map.of(), new ShippedRules()));

    all(root)
        .forEach(
            command -> {
              CommandLine.Model.CommandSpec spec = command.getCommandSpec();
              assertThat(spec.usageMessage().description())
                  .describedAs(spec.qualifiedName())
                  .isNotEmpty();
              spec.args()
                  .forEach(
                      argument ->
                          assertThat(argument.description())
                              .describedAs(spec.qualifiedName() + " " + argument.paramLabel())
                              .isNotEmpty());
            });
  }

  private static Stream<CommandLine> all(CommandLine command) {
    return Stream.concat(
        Stream.of(command), command.getSubcommands().values().stream().flatMap(MotTest::all));
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    ResourceBundle english = new Words(Language.EN).bundle();
    ResourceBundle chinese = ResourceBundle.getBundle("i18n.cli", Locale.SIMPLIFIED_CHINESE);

    assertThat(chinese.keySet()).isEqualTo(english.keySet());
    for (String key : english.keySet()) {
      String words = english.getString(key);
      boolean translatable =
          words.codePoints().anyMatch(Character::isLetter) && !key.contains("Heading");
      if (translatable && !words.matches("[{}0-9,a-z→: ]*")) {
        assertThat(chinese.getString(key)).describedAs(key).isNotEqualTo(words);
      }
    }
  }

  @Test
  void aChineseSystemGetsEnglishWhenItAsksForIt() {
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
      Ran ran = Ran.with(Locale.SIMPLIFIED_CHINESE, new byte[0], "pack", "list", "--lang", "en");
      assertThat(ran.out()).contains("level").doesNotContain("难度");
    } finally {
      Locale.setDefault(before);
    }
  }
}
