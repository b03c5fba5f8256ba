package motcoach.pack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.Recipe;
import motcoach.expression.ToneConstants;
import motcoach.method.Language;
import motcoach.method.Text;

/** Reads the numbers and words of the tone score. */
public final class ToneFile {
  private static final String SHIPPED = "rules/tone.json";

  /** The constants shipped with the program; empty, with problems, when they cannot be read. */
  public Optional<ToneConstants> shipped(Problems problems) {
    return RuleFiles.resource(SHIPPED, problems).flatMap(bytes -> read(SHIPPED, bytes, problems));
  }

  /** Reads one file of tone constants; never an exception. */
  public Optional<ToneConstants> read(String file, byte[] bytes, Problems problems) {
    return new JsonSource()
        .read(file, bytes, problems)
        .flatMap(root -> Fields.of(root, problems))
        .flatMap(fields -> constants(fields, problems));
  }

  private static Optional<ToneConstants> constants(Fields fields, Problems problems) {
    Optional<Integer> neutral = fields.whole("neutral", 0, 100);
    Optional<Integer> fault = fields.whole("fault-point", 0, 100);
    Optional<Integer> strength = fields.whole("strength-point", 0, 100);
    Optional<Integer> limit = fields.whole("limit", 0, 50);
    Optional<Integer> courtesy = fields.whole("courtesy-limit", 0, 100);
    Optional<Double> repaired = fields.number("repaired-share", 0, 1);
    Optional<Integer> fatal = fields.whole("fatal-cap", 0, 100);
    Optional<Integer> clear = fields.whole("clear-cap", 0, 100);
    Map<String, Text> labels = new HashMap<>();
    fields
        .fields("labels")
        .ifPresent(
            inner -> inner.names().forEach(id -> inner.text(id).ifPresent(t -> labels.put(id, t))));
    Map<String, Recipe> recipes = new HashMap<>();
    fields
        .fields("recipes")
        .ifPresent(
            inner ->
                inner
                    .names()
                    .forEach(
                        id ->
                            inner
                                .fields(id)
                                .flatMap(ToneFile::recipe)
                                .ifPresent(recipe -> recipes.put(id, recipe))));
    fields.done();
    boolean whole =
        List.of(neutral, fault, strength, limit, courtesy, repaired, fatal, clear).stream()
            .allMatch(Optional::isPresent);
    return whole
        ? Optional.of(
            new ToneConstants(
                neutral.get(),
                fault.get(),
                strength.get(),
                limit.get(),
                courtesy.get(),
                repaired.get(),
                fatal.get(),
                clear.get(),
                labels,
                recipes))
        : Optional.empty();
  }

  private static Optional<Recipe> recipe(Fields fields) {
    Optional<Text> message = fields.text("message");
    Map<Language, List<String>> suggestions = new HashMap<>();
    fields
        .optionalFields("suggest")
        .ifPresent(
            inner -> {
              for (Language language : Language.values()) {
                suggestions.put(language, inner.strings(language.id()));
              }
              inner.done();
            });
    fields.done();
    return message.map(text -> new Recipe(text, suggestions));
  }
}
