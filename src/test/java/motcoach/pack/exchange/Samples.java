package motcoach.pack.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.DraftFiles;
import motcoach.scenario.Scenario;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Value;

/** Files to translate, and what our own reader says of the result. */
final class Samples {
  private static final DraftFiles FILES = new DraftFiles();

  private Samples() {}

  static byte[] bytes(String name) {
    try (InputStream in = Samples.class.getResourceAsStream("/motcoach/pack/exchange/" + name)) {
      return in.readAllBytes();
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
  }

  static Draft pack(String file, Value value) {
    Value card =
        Build.object(
            "id",
            "foreign",
            "version",
            "1.0.0",
            "languages",
            List.of("en", "zh"),
            "title",
            Text.same("x"),
            "licence",
            "none");
    return new Draft(new TreeMap<>(java.util.Map.of("pack.json", card, file, value)));
  }

  static Checked check(Value scenario) {
    String id = ((Value.Obj) scenario).string("id").orElse("");
    return FILES.check(
        pack("scenarios/" + id + ".json", scenario),
        new DraftFiles.Opened(Draft.EMPTY, new TreeMap<>(), List.of()));
  }

  static Scenario scenario(Value value) {
    Checked checked = check(value);
    return checked.scenarios().stream()
        .findFirst()
        .orElseThrow(() -> new AssertionError(checked.findings().toString()));
  }

  /** Every option as {@code beat/option words -> beat}, in order. */
  static List<String> links(Value scenario) {
    return story(scenario).passages().stream()
        .flatMap(
            passage ->
                passage.links().stream()
                    .map(
                        link ->
                            passage.id()
                                + "/"
                                + link.text().in(Language.EN)
                                + " -> "
                                + link.target()))
        .toList();
  }

  static Story story(Value scenario) {
    return StoryFromScenario.read(scenario, new Remarks()).orElseThrow();
  }

  static String remarks(Translated<?> translated) {
    return translated.remarks().stream()
        .map(text -> text.en() + " " + text.zh())
        .sorted(Comparator.naturalOrder())
        .reduce("", (all, one) -> all + one + "\n");
  }

  static Value result(Translated<Value> translated) {
    return Optional.of(translated)
        .flatMap(Translated::result)
        .orElseThrow(() -> new AssertionError(remarks(translated)));
  }
}
