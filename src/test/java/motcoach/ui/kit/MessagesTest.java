package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.StoreException;
import motcoach.progress.mastery.Level;
import motcoach.scenario.Channel;
import motcoach.scenario.Debrief;
import motcoach.scenario.Mode;
import motcoach.scenario.Mood;
import motcoach.studio.History;
import motcoach.ui.library.ShelfOrder;
import motcoach.ui.library.ShelfState;
import motcoach.ui.studio.Middle;
import motcoach.ui.studio.Part;
import motcoach.ui.studio.Side;
import org.junit.jupiter.api.Test;

/** The wording files and the code say the same keys. A failure prints the lines to paste. */
class MessagesTest {
  private static final Path ENGLISH = Path.of("resources/i18n/messages.properties");
  private static final Path CHINESE = Path.of("resources/i18n/messages_zh.properties");
  private static final Path SOURCES = Path.of("src/main/java");
  private static final Pattern LITERAL = Pattern.compile("\"([a-z][a-z0-9-]*(?:\\.[a-z0-9-]+)+)\"");
  private static final Pattern PREFIX = Pattern.compile("\"([a-z][a-z0-9.-]*\\.)\"");
  private static final Pattern ASKED =
      Pattern.compile("\\b(?:words|messages)\\(?\\)?\\s*\\.\\s*(?:say|text)\\(\\s*\"([^\"]+)\"");

  /**
   * Constants whose wording is looked up by {@code Words.name} and {@code about}, or by a prefix
   * and an id. A new enum whose names are shown is added here.
   */
  private static final List<Class<? extends Enum<?>>> NAMED =
      List.of(
          Mood.class,
          motcoach.method.Stage.class,
          Mode.class,
          motcoach.scenario.robot.Robot.class,
          Channel.class,
          FiveC.class,
          Debrief.BandOfStage.class,
          Debrief.Part.class,
          Learner.Purpose.class,
          Family.class,
          ShelfOrder.class,
          ShelfState.class,
          History.Doing.class,
          motcoach.studio.fix.Mend.class,
          Middle.class,
          Part.class,
          Side.class,
          motcoach.ui.studio.TextsShown.class,
          motcoach.progress.review.Sureness.class,
          Level.class,
          Theme.Scheme.class);

  @Test
  void both_languages_have_the_same_keys() throws IOException {
    List<String> english = keysInOrder(ENGLISH);
    List<String> chinese = keysInOrder(CHINESE);
    assertThat(lines(english, chinese)).as("paste into " + CHINESE).isEmpty();
    assertThat(lines(chinese, english)).as("paste into " + ENGLISH).isEmpty();
    assertThat(chinese).as("same order").isEqualTo(english);
  }

  @Test
  void no_key_is_there_twice() throws IOException {
    try (Stream<Path> bundles = Files.list(ENGLISH.getParent())) {
      for (Path file : bundles.filter(each -> each.toString().endsWith(".properties")).toList()) {
        assertThat(keysInOrder(file)).as(file.toString()).doesNotHaveDuplicates();
      }
    }
  }

  @Test
  void every_key_the_code_asks_for_exists() throws IOException {
    Set<String> keys = new TreeSet<>(keysInOrder(ENGLISH));
    Set<String> screens =
        keys.stream().map(key -> key.substring(0, key.indexOf('.'))).collect(Collectors.toSet());
    Set<String> missing = new TreeSet<>();
    for (String source : uiSources()) {
      found(ASKED, source).stream()
          .filter(key -> !key.endsWith(".") && !keys.contains(key))
          .forEach(missing::add);
      found(LITERAL, source).stream()
          .filter(key -> screens.contains(key.substring(0, key.indexOf('.'))))
          .filter(key -> !keys.contains(key))
          .forEach(missing::add);
    }
    assertThat(missing.stream().map(key -> key + "=").toList())
        .as("paste into both message files")
        .isEmpty();
  }

  @Test
  void no_key_is_left_over() throws IOException {
    Set<String> used = new TreeSet<>();
    Set<String> begun = new TreeSet<>();
    for (String source : sources(SOURCES)) {
      used.addAll(found(LITERAL, source));
      begun.addAll(found(PREFIX, source));
    }
    Set<String> looked = lookedUp();
    List<String> obsolete =
        keysInOrder(ENGLISH).stream()
            .filter(key -> !used.contains(key) && !looked.contains(key))
            .filter(key -> begun.stream().noneMatch(key::startsWith))
            .toList();
    assertThat(obsolete).as("remove from both message files").isEmpty();
  }

  @Test
  void every_named_constant_that_has_a_name_has_all_of_them() throws IOException {
    Set<String> keys = new TreeSet<>(keysInOrder(ENGLISH));
    List<String> missing = new ArrayList<>();
    for (Class<? extends Enum<?>> type : NAMED) {
      List<String> names = Stream.of(type.getEnumConstants()).map(Words::key).toList();
      if (names.stream().anyMatch(keys::contains)) {
        names.stream().filter(name -> !keys.contains(name)).forEach(missing::add);
      }
    }
    for (StoreException.Kind kind : StoreException.Kind.values()) {
      Stream.of("happened", "do")
          .map(part -> "store." + Ids.of(kind) + "." + part)
          .filter(key -> !keys.contains(key))
          .forEach(missing::add);
    }
    assertThat(missing.stream().map(key -> key + "=").toList())
        .as("paste into both message files")
        .isEmpty();
  }

  @Test
  void english_is_english_on_a_chinese_system() {
    java.util.Locale before = java.util.Locale.getDefault();
    try {
      java.util.Locale.setDefault(java.util.Locale.SIMPLIFIED_CHINESE);
      assertThat(Messages.in(Language.EN).say("stage.explore")).isEqualTo("Explore");
      assertThat(Messages.in(Language.ZH).say("stage.explore")).isEqualTo("探索");
    } finally {
      java.util.Locale.setDefault(before);
    }
  }

  @Test
  void wording_never_shouts_and_chinese_uses_its_own_marks() throws IOException {
    for (String line : Files.readAllLines(ENGLISH)) {
      assertThat(line).doesNotContain("!");
    }
    for (String line : Files.readAllLines(CHINESE)) {
      assertThat(line)
          .doesNotContain("！")
          .doesNotContainPattern("[\\p{IsHan}][,;:?!]")
          .doesNotContainPattern("[\\p{IsHan}] +[，。：；？、“”（）]");
    }
  }

  /** Keys that are put together from a constant: {@code type.constant} and what follows it. */
  private static Set<String> lookedUp() throws IOException {
    Set<String> prefixes = new TreeSet<>();
    NAMED.forEach(
        type -> Stream.of(type.getEnumConstants()).map(Words::key).forEach(prefixes::add));
    Stream.of(StoreException.Kind.values()).map(k -> "store." + Ids.of(k)).forEach(prefixes::add);
    return keysInOrder(ENGLISH).stream()
        .filter(key -> prefixes.stream().anyMatch(p -> key.equals(p) || key.startsWith(p + ".")))
        .collect(Collectors.toSet());
  }

  private static List<String> lines(List<String> has, List<String> lacks) {
    return has.stream().filter(key -> !lacks.contains(key)).map(key -> key + "=").toList();
  }

  private static List<String> keysInOrder(Path file) throws IOException {
    return Files.readAllLines(file).stream()
        .filter(line -> !line.startsWith("#") && line.contains("="))
        .map(line -> line.substring(0, line.indexOf('=')).strip())
        .toList();
  }

  private static Set<String> found(Pattern pattern, String source) {
    Set<String> found = new LinkedHashSet<>();
    Matcher matcher = pattern.matcher(source);
    while (matcher.find()) {
      found.add(matcher.group(1));
    }
    return found;
  }

  private static List<String> uiSources() throws IOException {
    List<String> all = new ArrayList<>(sources(SOURCES.resolve("motcoach/ui")));
    Path app = SOURCES.resolve("motcoach/app");
    if (Files.isDirectory(app)) {
      all.addAll(sources(app));
    }
    return all;
  }

  private static List<String> sources(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      List<String> texts = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        texts.add(Files.readString(file));
      }
      return texts;
    }
  }
}
