package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.Shape;
import motcoach.studio.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The studio's forms have words for everything the schemas let a trainer write. */
class StudioTextsTest {
  private static final List<String> SECTIONS =
      List.of(
          "persona",
          "brief",
          "clock",
          "topics",
          "expectations",
          "elements",
          "resources",
          "contacts",
          "tasks",
          "actions",
          "criteria",
          "items",
          "cards",
          "classes",
          "five-c",
          "beats",
          "events",
          "endings",
          "amend");

  /** The condition without a field; no schema names it, and a list must offer it. */
  private static final String ALWAYS = "condition.always";

  /** What a path begins with, by the root of the file. */
  private static final Map<String, String> BEGINNINGS =
      Map.of(
          Draft.CARD,
          "pack",
          "scenarios",
          "scenario",
          "drills",
          "drills",
          "handbook",
          "handbook",
          "rules",
          "rules");

  private final Shapes shapes = SchemaShapes.shipped();
  private final Map<String, Shape> fields = new LinkedHashMap<>();
  private final Set<String> words = new LinkedHashSet<>();

  StudioTextsTest() {
    BEGINNINGS.forEach((root, path) -> visit(root, path, shapes.roots().get(root)));
    for (String name : List.of("condition", "effect")) {
      visitForms(name, (Shape.Forms) shapes.named().get("scenarios").get(name));
    }
  }

  /** A recursive shape is visited once, under its own name. */
  private void visit(String file, String path, Shape shape) {
    if (shape instanceof Shape.Named use && !Set.of("condition", "effect").contains(use.name())) {
      visit(file, path, shapes.resolved(file, shape));
    } else if (shape instanceof Shape.Many list) {
      visit(file, path, list.item());
    } else if (shape instanceof Shape.Group group) {
      group.fields().forEach(field -> add(file, path + "." + field.name(), field.shape()));
    } else if (shape instanceof Shape.Forms forms) {
      forms.forms().forEach(form -> visit(file, path, form));
    } else if (shape instanceof Shape.OneOf choice) {
      String name = path.substring(path.lastIndexOf('.') + 1);
      choice.words().forEach(word -> words.add("word." + name + "." + word));
    }
  }

  private void visitForms(String name, Shape.Forms forms) {
    for (Shape.Group form : forms.forms()) {
      String first = name + "." + form.fields().get(0).name();
      add("scenarios", first, form.fields().get(0).shape());
      form.fields().stream()
          .skip(1)
          .forEach(field -> add("scenarios", first + "." + field.name(), field.shape()));
    }
  }

  private void add(String file, String path, Shape shape) {
    fields.merge(path, innermost(file, shape), (one, other) -> one);
    visit(file, path, shape);
  }

  private Shape innermost(String file, Shape shape) {
    Shape known = shapes.resolved(file, shape);
    return known instanceof Shape.Many list ? innermost(file, list.item()) : known;
  }

  private static Set<String> keys(Language language) {
    return new TreeSet<>(bundle(language).keySet());
  }

  private static ResourceBundle bundle(Language language) {
    return ResourceBundle.getBundle("i18n.studio", language.locale());
  }

  private static List<String> lacking(Language language, Stream<String> wanted) {
    Set<String> there = keys(language);
    return wanted.filter(key -> !there.contains(key)).toList();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_field_has_a_label_and_a_help(Language language) {
    assertThat(fields).hasSizeGreaterThan(300);
    assertThat(lacking(language, fields.keySet().stream().flatMap(StudioTextsTest::labelAndHelp)))
        .isEmpty();
  }

  private static Stream<String> labelAndHelp(String path) {
    return Stream.of("field." + path, "field." + path + ".help");
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_text_a_trainer_writes_has_an_example(Language language) {
    assertThat(
            lacking(
                language,
                fields.entrySet().stream()
                    .filter(field -> isWritten(field.getValue()))
                    .map(field -> "field." + field.getKey() + ".example")))
        .isEmpty();
  }

  private static boolean isWritten(Shape shape) {
    return shape instanceof Shape.Both || shape instanceof Shape.Phrases;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_word_of_every_choice_has_a_name(Language language) {
    assertThat(words).contains("word.channel.phone", "word.acts.ask-open", "word.kind.free");
    assertThat(lacking(language, words.stream())).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_section_has_a_heading_a_sentence_and_a_button(Language language) {
    assertThat(lacking(language, SECTIONS.stream().flatMap(StudioTextsTest::headingAndMore)))
        .isEmpty();
  }

  @Test
  void every_section_of_the_outline_is_one_of_these() {
    Shapes shapes = SchemaShapes.shipped();
    List<String> named = new ArrayList<>(SECTIONS);
    // Named as the folder is.
    named.add("rules");
    for (String file :
        List.of("scenarios/a.json", "drills/a.json", "handbook/a.json", "rules/en.json")) {
      assertThat(((Shape.Group) shapes.of(file).orElseThrow()).fields())
          .filteredOn(field -> shapes.isSection(file, field.shape()))
          .extracting(Shape.Field::name)
          .as(file)
          .isNotEmpty()
          .isSubsetOf(named);
    }
  }

  private static Stream<String> headingAndMore(String name) {
    return Stream.of("", ".about", ".add").map(part -> "section." + name + part);
  }

  @Test
  void both_languages_have_the_same_keys() {
    assertThat(keys(Language.ZH)).isEqualTo(keys(Language.EN));
  }

  @Test
  void no_text_is_left_over() {
    Set<String> known = new TreeSet<>(words);
    Stream.concat(fields.keySet().stream(), Stream.of(ALWAYS))
        .flatMap(path -> Stream.concat(labelAndHelp(path), Stream.of("field." + path + ".example")))
        .forEach(known::add);
    SECTIONS.stream().flatMap(StudioTextsTest::headingAndMore).forEach(known::add);

    assertThat(keys(Language.EN)).isSubsetOf(known);
  }

  @Test
  void wording_is_whole_never_shouts_and_chinese_uses_its_own_marks() {
    for (String text : texts(Language.EN)) {
      assertThat(text).isNotBlank().doesNotContain("!").doesNotContain("{", "}");
    }
    for (String text : texts(Language.ZH)) {
      assertThat(text)
          .isNotBlank()
          .doesNotContain("！", "{", "}")
          .doesNotContainPattern("[\\p{IsHan}][,;:?!]")
          .doesNotContainPattern("[\\p{IsHan}] +[，。：；？、“”（）]");
    }
  }

  private static Collection<String> texts(Language language) {
    ResourceBundle bundle = bundle(language);
    return bundle.keySet().stream().map(bundle::getString).toList();
  }
}
