package motcoach.pack;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Debrief.Part;
import motcoach.scenario.Recognition;
import motcoach.scenario.Tuning;

/** Reads the constants of the model from {@code rules/tuning.json}. */
public final class TuningFile {
  private static final String SHIPPED = "rules/tuning.json";

  /** The parts that share the hundred; hints only cost. */
  private static final Set<Part> SHARED = EnumSet.complementOf(EnumSet.of(Part.HINTS));

  private final JsonSource source = new JsonSource();

  /** The shipped constants; empty, with problems, when the file is damaged. */
  public Optional<Tuning> shipped(Problems problems) {
    Optional<Recognition> recognition = RecognitionFile.shipped(problems);
    return RuleFiles.resource(SHIPPED, problems)
        .flatMap(bytes -> recognition.flatMap(r -> read(SHIPPED, bytes, r, problems)));
  }

  /**
   * Reads one file of constants.
   *
   * @param file the name used in problems
   * @param recognition from a file of its own
   * @param problems receives whatever is wrong; never an exception
   */
  public Optional<Tuning> read(
      String file, byte[] bytes, Recognition recognition, Problems problems) {
    Problems own = new Problems();
    Optional<Tuning> tuning =
        source
            .read(file, bytes, own)
            .flatMap(root -> Fields.of(root, own))
            .map(fields -> tuning(fields, recognition, own))
            .filter(read -> !own.hasErrors());
    problems.addAll(own.list());
    return tuning;
  }

  private static Tuning tuning(Fields fields, Recognition recognition, Problems problems) {
    fields.optional("note");
    Tuning tuning =
        new Tuning(
            causes(fields, problems),
            fields.whole("rational-platform", -100, 100).orElse(0),
            fields.number("off-platform", 0, 1).orElse(0.0),
            fields.number("loss-factor", 0, 5).orElse(0.0),
            fields.whole("questions-in-a-row", 1, 20).orElse(1),
            recognition,
            parts(fields, problems),
            fields.whole("known-covered", 0, 100).orElse(0),
            testHints(fields),
            words(fields));
    fields.done();
    return tuning;
  }

  private static Map<String, Tuning.Cause> causes(Fields fields, Problems problems) {
    Map<String, Tuning.Cause> causes = new LinkedHashMap<>();
    fields
        .fields("emotion")
        .ifPresent(
            named -> {
              for (String name : named.names()) {
                named.fields(name).ifPresent(cause -> causes.put(name, cause(cause)));
              }
            });
    return causes;
  }

  private static Tuning.Cause cause(Fields fields) {
    Tuning.Cause cause =
        new Tuning.Cause(
            fields.whole("points", -100, 100).orElse(0),
            fields.whole("trust", -100, 100).orElse(0),
            fields.text("because").orElse(Text.same("")));
    fields.done();
    return cause;
  }

  private static Tuning.TestHints testHints(Fields fields) {
    return fields
        .fields("hints-in-test")
        .map(
            hints -> {
              Tuning.TestHints read =
                  new Tuning.TestHints(
                      hints.whole("most", 0, 20).orElse(0),
                      hints.whole("points", 0, 100).orElse(0));
              hints.done();
              return read;
            })
        .orElse(new Tuning.TestHints(0, 0));
  }

  private static Map<Part, Integer> parts(Fields fields, Problems problems) {
    Map<Part, Integer> parts = new EnumMap<>(Part.class);
    fields
        .fields("parts")
        .ifPresent(
            named -> {
              for (Part part : SHARED) {
                named.whole(Ids.of(part), 0, 100).ifPresent(weight -> parts.put(part, weight));
              }
              named.done();
              checkSum(parts, named.at(), problems);
            });
    return parts;
  }

  private static void checkSum(Map<Part, Integer> parts, Place at, Problems problems) {
    int sum = parts.values().stream().mapToInt(Integer::intValue).sum();
    if (sum != 100 && parts.size() == SHARED.size()) {
      problems.error(
          at,
          "MOT080",
          "The parts add up to " + sum + " instead of 100.",
          "各部分合计是 " + sum + "，应为 100。");
    }
  }

  private static Map<String, Text> words(Fields fields) {
    Map<String, Text> words = new LinkedHashMap<>();
    fields
        .fields("words")
        .ifPresent(
            named ->
                named
                    .names()
                    .forEach(key -> named.text(key).ifPresent(text -> words.put(key, text))));
    return words;
  }
}
