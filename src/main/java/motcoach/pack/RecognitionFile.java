package motcoach.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.scenario.Evidence;
import motcoach.scenario.Recognition;

/** Reads how topics are recognised from {@code rules/recognition.json}. */
final class RecognitionFile {
  private static final String SHIPPED = "rules/recognition.json";

  /** No weight comes near this. */
  private static final double LARGEST = 100;

  private RecognitionFile() {}

  /** The shipped constants; empty, with problems, when the file is damaged. */
  static Optional<Recognition> shipped(Problems problems) {
    return RuleFiles.resource(SHIPPED, problems).flatMap(bytes -> read(SHIPPED, bytes, problems));
  }

  /** Reads one file; empty, with problems, when something is wrong. */
  static Optional<Recognition> read(String file, byte[] bytes, Problems problems) {
    Problems own = new Problems();
    Optional<Recognition> recognition =
        new JsonSource()
            .read(file, bytes, own)
            .flatMap(root -> Fields.of(root, own))
            .map(fields -> recognition(fields, own))
            .filter(read -> !own.hasErrors());
    problems.addAll(own.list());
    return recognition;
  }

  private static Recognition recognition(Fields fields, Problems problems) {
    fields.optional("note");
    Optional<Fields> thresholds = fields.fields("thresholds");
    Recognition recognition =
        new Recognition(
            threshold(thresholds, "topic"),
            threshold(thresholds, "element"),
            threshold(thresholds, "impossible"),
            weights(fields, "by-meaning"),
            weights(fields, "by-words"),
            otherTalk(fields, problems));
    thresholds.ifPresent(Fields::done);
    fields.done();
    return recognition;
  }

  private static double threshold(Optional<Fields> thresholds, String name) {
    return thresholds.flatMap(fields -> fields.number(name, 0, 1)).orElse(0.0);
  }

  private static Map<Language, Evidence.Weights> weights(Fields fields, String name) {
    Map<Language, Evidence.Weights> weights = new EnumMap<>(Language.class);
    fields
        .fields(name)
        .ifPresent(
            languages -> {
              for (Language language : Language.values()) {
                languages
                    .fields(language.id())
                    .ifPresent(own -> weights.put(language, weights(own)));
              }
              languages.done();
            });
    return weights;
  }

  private static Evidence.Weights weights(Fields fields) {
    Evidence.Weights weights =
        new Evidence.Weights(
            weight(fields, "bias"),
            weight(fields, "phrase"),
            weight(fields, "share"),
            weight(fields, "apart"),
            weight(fields, "label"),
            weight(fields, "towards"),
            weight(fields, "lead"),
            weight(fields, "words"),
            weight(fields, "both"));
    fields.done();
    return weights;
  }

  private static double weight(Fields fields, String name) {
    return fields.number(name, -LARGEST, LARGEST).orElse(0.0);
  }

  private static Map<Language, List<List<String>>> otherTalk(Fields fields, Problems problems) {
    Map<Language, List<List<String>>> talk = new EnumMap<>(Language.class);
    fields
        .fields("other-talk")
        .ifPresent(
            languages -> {
              for (Language language : Language.values()) {
                List<List<String>> subjects = new ArrayList<>();
                for (Located subject : languages.list(language.id())) {
                  subjects.add(
                      Fields.asList(subject, problems).stream()
                          .flatMap(line -> Fields.asString(line, problems).stream())
                          .toList());
                }
                talk.put(language, subjects.stream().filter(s -> !s.isEmpty()).toList());
              }
              languages.done();
            });
    return talk;
  }
}
