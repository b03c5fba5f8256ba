package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.Outline;
import motcoach.studio.Search;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.TextLine;
import motcoach.studio.TextLines;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;

/** Outline, texts and search over the pack that ships. */
class StudioViewsOfPacksTest {
  private static final String PARCEL = "scenarios/s-02-parcel.json";
  private final Shapes shapes = SchemaShapes.shipped();
  private final Draft draft =
      new DraftFiles().open(Path.of("resources/packs/service-basics")).draft();

  @Test
  void the_outline_has_the_card_the_folders_and_every_thing_of_a_scenario() {
    List<Outline.Line> lines = new Outline(shapes).of(draft);
    assertThat(lines).hasSize(5);
    assertThat(lines.get(0).spot()).isEqualTo(Spot.of(Draft.CARD));
    Outline.Line scenarios = lines.get(1);
    assertThat(scenarios.section()).contains("scenarios");
    assertThat(scenarios.lines()).hasSize(12);
    Outline.Line parcel =
        scenarios.lines().stream()
            .filter(line -> line.spot().file().equals(PARCEL))
            .findFirst()
            .orElseThrow();
    assertThat(parcel.label().en()).isEqualTo("Where is my parcel?");
    assertThat(parcel.lines())
        .extracting(line -> line.section().orElseThrow())
        .contains("persona", "brief", "beats", "events", "endings", "criteria")
        .doesNotContain("title", "trains");
    Outline.Line beats =
        parcel.lines().stream()
            .filter(line -> line.section().equals(Optional.of("beats")))
            .findFirst()
            .orElseThrow();
    assertThat(beats.lines().size())
        .isEqualTo(((Value.Obj) draft.file(PARCEL).orElseThrow()).list("beats").size());
    assertThat(beats.lines()).allMatch(line -> !line.label().en().isBlank());
  }

  @Test
  void every_text_stands_in_the_table_once_and_a_missing_language_is_told() {
    List<TextLine> lines = TextLines.of(shapes, draft, PARCEL);
    assertThat(lines).extracting(TextLine::spot).doesNotHaveDuplicates();
    assertThat(lines).allMatch(TextLine::complete);
    assertThat(lines).hasSizeGreaterThan(300);
    Spot title = Spot.of(PARCEL, "title");
    Draft half = draft.remove(title.then("zh"));
    assertThat(TextLines.of(shapes, half, PARCEL))
        .filteredOn(line -> !line.complete())
        .containsExactly(new TextLine(title, new Text("Where is my parcel?", "")));
  }

  @Test
  void words_are_found_in_both_languages_and_replaced_everywhere_at_once() {
    List<Spot> found = Search.find(draft, "where is MY parcel");
    assertThat(found).contains(Spot.of(PARCEL, "title", "en"));
    Draft replaced = Search.replace(draft, found, "where is MY parcel", "Where is my $1 box");
    assertThat(replaced.at(Spot.of(PARCEL, "title", "en")))
        .contains(new Value.Str("Where is my $1 box?"));
    assertThat(Search.find(replaced, "where is my parcel")).isEmpty();
    assertThat(Search.find(draft, "包裹")).isNotEmpty();
    assertThat(Search.find(draft, " ")).isEmpty();
  }

  @Test
  void notes_phrases_and_examples_are_searched_too_and_names_are_not() {
    Spot topic = Spot.of(PARCEL, "topics", 0);
    Spot note = topic.then("note");
    Spot example = topic.then("examples").then("zh").then(0);
    Draft written =
        draft
            .put(note, new Value.Str("Say quokka here."))
            .put(topic.then("examples").then("zh"), new Value.Arr(List.of(new Value.Str("quokka"))))
            .put(Spot.of(PARCEL, "industry"), new Value.Str("quokka"));
    List<Spot> found = Search.find(written, "Quokka");
    assertThat(found).containsExactlyInAnyOrder(note, example);

    Draft replaced = Search.replace(written, found, "QUOKKA", "wombat");
    assertThat(replaced.at(note)).contains(new Value.Str("Say wombat here."));
    assertThat(replaced.at(example)).contains(new Value.Str("wombat"));
    assertThat(replaced.file("translations.json")).isEqualTo(written.file("translations.json"));
  }
}
