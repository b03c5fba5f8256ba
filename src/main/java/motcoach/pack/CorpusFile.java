package motcoach.pack;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.learning.Corpus;
import motcoach.expression.learning.LabelledLine;
import motcoach.expression.learning.LabelledPair;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Language;

/** Reads labelled lines: one JSON object a line, as {@code src/docs/corpus.md} describes. */
public final class CorpusFile {
  private final JsonSource source = new JsonSource();

  /**
   * Reads one file of labelled lines and pairs.
   *
   * @param file the name used in problems
   * @param language what its lines are written in, where a line does not say it itself
   * @param problems receives whatever is wrong with its line; a wrong line is left out
   */
  public Corpus read(String file, Language language, byte[] bytes, Problems problems) {
    List<LabelledLine> lines = new ArrayList<>();
    List<LabelledPair> pairs = new ArrayList<>();
    for (Located value : source.readLines(file, bytes, problems)) {
      Optional<Fields> fields = Fields.of(value, problems);
      if (fields.isEmpty()) {
        continue;
      }
      Language own = fields.get().optionalChoice("lang", Language::of).orElse(language);
      if (fields.get().has("negative")) {
        pair(fields.get(), own).ifPresent(pairs::add);
      } else {
        line(fields.get(), own, problems).ifPresent(lines::add);
      }
      fields.get().done();
    }
    return new Corpus(lines, pairs);
  }

  private static Optional<LabelledPair> pair(Fields fields, Language language) {
    Optional<String> id = fields.string("id");
    Optional<String> situation = fields.string("situation");
    Optional<Category> category = fields.choice("category", Category::of);
    Optional<String> negative = fields.string("negative");
    Optional<String> positive = fields.string("positive");
    Optional<String> tricky = fields.optionalString("tricky");
    boolean whole =
        id.isPresent()
            && situation.isPresent()
            && category.isPresent()
            && negative.isPresent()
            && positive.isPresent();
    return whole
        ? Optional.of(
            new LabelledPair(
                id.get(),
                situation.get(),
                language,
                category.get(),
                negative.get(),
                positive.get(),
                tricky))
        : Optional.empty();
  }

  private static Optional<LabelledLine> line(Fields fields, Language language, Problems problems) {
    Optional<String> id = fields.string("id");
    Optional<String> situation = fields.string("situation");
    Optional<String> text = fields.string("text");
    Optional<Band> label = fields.choice("label", name -> Ids.find(Band.class, name));
    Optional<Category> category = fields.optionalChoice("category", Category::of);
    Optional<String> tricky = fields.optionalString("tricky");
    Optional<Set<Act>> acts = Optional.empty();
    if (fields.has("acts")) {
      Set<Act> named = EnumSet.noneOf(Act.class);
      named.addAll(fields.choices("acts", name -> Ids.find(Act.class, name)));
      acts = Optional.of(named);
    }
    if (id.isEmpty() || situation.isEmpty() || text.isEmpty() || label.isEmpty()) {
      return Optional.empty();
    }
    if (category.isPresent() != (label.get() == Band.NEGATIVE)) {
      problems.error(
          fields.at(),
          "MOT090",
          "A category belongs to every negative line, and only to negative ones.",
          "负面的句子必须写类别，其他句子不能写类别。");
      return Optional.empty();
    }
    return Optional.of(
        new LabelledLine(
            id.get(), situation.get(), language, text.get(), label.get(), category, tricky, acts));
  }
}
