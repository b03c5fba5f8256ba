package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final String FILE = "scenarios/a.json";
  private static final Shape BEAT =
      new Shape.Group(
          List.of(new Shape.Field("say", new Shape.Many(new Shape.Both(), 1, false), true)));
  private static final Shapes SHAPES =
      new Shapes(
          Map.of(
              "scenarios",
              new Shape.Group(
                  List.of(
                      new Shape.Field("title", new Shape.Both(), true),
                      new Shape.Field("beats", new Shape.Many(BEAT, 1, false), true)))),
          Map.of());

  private final Draft draft =
      Draft.EMPTY
          .put(Spot.of(FILE), Value.Obj.EMPTY)
          .put(Spot.of(FILE, "title"), Value.text("A call by [time]", "［处境］"))
          .put(Spot.of(FILE, "beats"), Value.Arr.EMPTY)
          .insert(Spot.of(FILE, "beats"), 0, beat("Hello?", " "))
          .insert(Spot.of(FILE, "beats"), 1, beat("[The yes.]", "好的。"));

  private final Gaps gaps = Gaps.of(SHAPES, draft);

  private static Value beat(String en, String zh) {
    return Value.Obj.EMPTY.with("say", new Value.Arr(List.of(Value.text(en, zh))));
  }

  private static Spot said(int beat, String language) {
    return Spot.of(FILE, "beats", beat, "say", 0, language);
  }

  @Test
  void empty_texts_and_words_of_a_template_are_to_be_written_but_brackets_further_on_are_meant() {
    assertThat(gaps.texts()).hasSize(6);
    assertThat(gaps.open())
        .containsExactly(Spot.of(FILE, "title", "zh"), said(0, "zh"), said(1, "en"));
  }

  @Test
  void the_next_one_is_behind_where_somebody_is_and_after_the_last_comes_the_first() {
    assertThat(gaps.next(Spot.of(FILE, "title", "zh"))).contains(said(0, "zh"));
    assertThat(gaps.next(said(0, "en"))).contains(said(0, "zh"));
    assertThat(gaps.next(said(1, "en"))).contains(Spot.of(FILE, "title", "zh"));
  }

  @Test
  void in_a_thing_its_own_come_first() {
    assertThat(gaps.next(Spot.of(FILE, "beats", 1))).contains(said(1, "en"));
    assertThat(gaps.next(Spot.of("pack.json"))).contains(Spot.of(FILE, "title", "zh"));
  }

  @Test
  void where_all_is_written_there_is_none() {
    Draft written = Draft.EMPTY.put(Spot.of(FILE, "title"), Value.text("Late", "晚了"));
    assertThat(Gaps.of(SHAPES, written).next(Spot.of(FILE))).isEmpty();
  }

  @Test
  void the_card_comes_before_the_scenarios() {
    Shapes shapes =
        new Shapes(
            Map.of(
                Draft.CARD,
                new Shape.Group(List.of(new Shape.Field("summary", new Shape.Both(), false))),
                "scenarios",
                SHAPES.roots().get("scenarios")),
            Map.of());
    Draft begun =
        draft.put(Spot.of(Draft.CARD, "summary"), Value.text("[Who, and what for.]", "新人"));
    Spot summary = Spot.of(Draft.CARD, "summary", "en");
    assertThat(Gaps.of(shapes, begun).open()).startsWith(summary).hasSize(4);
    assertThat(Gaps.of(shapes, begun).next(said(1, "en"))).contains(summary);
  }
}
