package motcoach.pack;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import motcoach.expression.Category;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.drill.DrillItem;
import motcoach.scenario.drill.DrillSet;

/** Reads the {@code drills/*.json} of a pack. An item with an error is left out. */
final class DrillFiles {
  private static final Text NO_TEXT = Text.same("");
  private static final int RATINGS = 4;
  private static final int BEST = 5;

  private final JsonSource source = new JsonSource();
  private final Set<String> ids = new HashSet<>();
  private final KnownConcepts known;

  DrillFiles(KnownConcepts known) {
    this.known = known;
  }

  /**
   * One file; empty when it is no object. Ids must be unique over all files read with the same
   * reader.
   */
  Optional<DrillSet> read(String file, byte[] bytes, Problems problems) {
    return source
        .read(file, bytes, problems)
        .flatMap(root -> Fields.of(root, problems))
        .map(fields -> set(fields, problems));
  }

  private DrillSet set(Fields fields, Problems problems) {
    List<DrillItem> items = new ArrayList<>();
    for (Located place : fields.list("items")) {
      Problems own = new Problems();
      Fields.of(place, own)
          .flatMap(item -> new Item(item, own).read())
          .filter(item -> !own.hasErrors())
          .ifPresent(items::add);
      problems.addAll(own.list());
    }
    DrillSet set =
        new DrillSet(fields.string("id").orElse(""), fields.text("title").orElse(NO_TEXT), items);
    fields.done();
    return set;
  }

  /** One item while it is read. */
  private final class Item {
    private final Fields fields;
    private final Problems problems;

    Item(Fields fields, Problems problems) {
      this.fields = fields;
      this.problems = problems;
    }

    Optional<DrillItem> read() {
      String id = fields.string("id").orElse("");
      Names.checkNew(id, ids, fields.at("id"), problems);
      List<String> concepts =
          fields.strings("concepts", (name, at) -> known.read(name, at, problems));
      if (concepts.isEmpty()) {
        Fields.needsOne(fields.at("concepts"), "concepts", problems);
      }
      int level = fields.whole("level", 1, 3).orElse(1);
      Text prompt = text(fields, "prompt");
      Optional<DrillItem.Task> task =
          fields
              .value("kind")
              .flatMap(kind -> Fields.asConstant(kind, DrillItem.Kind.class, problems))
              .map(this::task);
      fields.optional("note");
      fields.done();
      return task.map(known -> new DrillItem(id, concepts, level, prompt, known));
    }

    private DrillItem.Task task(DrillItem.Kind kind) {
      switch (kind) {
        case CHOICE:
          return choose();
        case SORT:
          return sort();
        case SPOT:
          return spot();
        case BEST_WORST:
          return bestWorst();
        case REWRITE:
          return new DrillItem.Rewrite(
              text(fields, "line"),
              fields
                  .value("fault")
                  .flatMap(fault -> Fields.asConstant(fault, Category.class, problems))
                  .orElse(Category.OTHER),
              texts("models"),
              text(fields, "why"));
        case PROMISE:
          return new DrillItem.Promise(texts("models"), text(fields, "why"));
        case ORDER:
          return new DrillItem.Order(texts("steps"), text(fields, "why"));
        default:
          return new DrillItem.Free(each("points", this::point), texts("models"));
      }
    }

    private DrillItem.Choose choose() {
      List<DrillItem.Choice> choices =
          each(
              "choices",
              choice ->
                  new DrillItem.Choice(
                      text(choice, "text"), choice.flag("right", false), text(choice, "why")));
      if (choices.stream().filter(DrillItem.Choice::right).count() != 1) {
        wrong("choices", "Exactly one choice must be right.", "必须有且只有一个选项是对的。");
      }
      return new DrillItem.Choose(choices);
    }

    private DrillItem.Sort sort() {
      List<DrillItem.Bin> bins =
          each("bins", bin -> new DrillItem.Bin(bin.string("id").orElse(""), text(bin, "label")));
      List<DrillItem.Sorted> lines =
          each(
              "lines",
              line ->
                  new DrillItem.Sorted(
                      text(line, "text"), line.string("bin").orElse(""), text(line, "why")));
      Set<String> known = new HashSet<>();
      bins.forEach(bin -> known.add(bin.id()));
      if (!lines.stream().allMatch(line -> known.contains(line.bin()))) {
        wrong("lines", "Every line must name one of the bins.", "每一行都要放进写好的某一类。");
      }
      return new DrillItem.Sort(bins, lines);
    }

    private DrillItem.Spot spot() {
      Text whole = text(fields, "text");
      Text slip = text(fields, "slip");
      for (Language language : Language.values()) {
        if (!whole.in(language).contains(slip.in(language))) {
          wrong(
              "slip",
              "The slip must be words that stand in the text, in both languages.",
              "“slip”必须是正文里原样出现的话，两种语言都一样。");
        }
      }
      return new DrillItem.Spot(whole, slip, text(fields, "why"), text(fields, "better"));
    }

    private DrillItem.BestWorst bestWorst() {
      List<DrillItem.Rated> choices =
          each(
              "choices",
              choice ->
                  new DrillItem.Rated(
                      text(choice, "text"),
                      choice.whole("rating", 1, BEST).orElse(1),
                      text(choice, "why")));
      boolean clear =
          choices.size() == RATINGS
              && choices.stream().filter(choice -> choice.rating() == BEST).count() == 1
              && choices.stream().filter(choice -> choice.rating() == 1).count() == 1;
      if (!clear) {
        wrong(
            "choices",
            "There must be four choices, one of them rated 5 and one rated 1.",
            "要有四个选项，其中一个评 5 分、一个评 1 分。");
      }
      return new DrillItem.BestWorst(choices);
    }

    private DrillItem.Point point(Fields point) {
      Map<Language, List<String>> phrases = new EnumMap<>(Language.class);
      point
          .fields("phrases")
          .ifPresent(
              inner -> {
                for (Language language : Language.values()) {
                  phrases.put(language, inner.strings(language.id()));
                }
                inner.done();
              });
      return new DrillItem.Point(text(point, "text"), phrases);
    }

    private <T> List<T> each(String name, Function<Fields, T> reader) {
      fields.value(name);
      List<T> all = new ArrayList<>();
      for (Located place : fields.list(name)) {
        Fields.of(place, problems)
            .ifPresent(
                inner -> {
                  all.add(reader.apply(inner));
                  inner.done();
                });
      }
      needSome(name, all);
      return all;
    }

    private List<Text> texts(String name) {
      fields.value(name);
      List<Text> all = new ArrayList<>();
      fields.list(name).forEach(item -> Fields.asText(item, problems).ifPresent(all::add));
      needSome(name, all);
      return all;
    }

    private void needSome(String name, List<?> all) {
      if (all.isEmpty() && fields.has(name)) {
        Fields.needsOne(fields.at(name), name, problems);
      }
    }

    private void wrong(String name, String en, String zh) {
      problems.error(fields.at(name), "MOT077", en, zh);
    }
  }

  private static Text text(Fields fields, String name) {
    return fields.text(name).orElse(NO_TEXT);
  }
}
