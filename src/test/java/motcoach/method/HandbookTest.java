package motcoach.method;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Handbook.Chapter;
import motcoach.method.Handbook.Fit;
import motcoach.method.Handbook.Opening;
import motcoach.method.Handbook.Spot;
import org.junit.jupiter.api.Test;

class HandbookTest {
  private final Chapter moments = chapter("moments", "mot.moment");
  private final Chapter steps = chapter("steps", "mot.explore.listen", "mot.explore.open");
  private final Chapter ladder = chapter("loyalty", "ladder", "ladder.core");
  private final Handbook handbook = new Handbook(List.of(moments, steps, ladder));

  @Test
  void a_concept_with_a_card_opens_there() {
    assertThat(handbook.open("mot.explore.open")).contains(card(steps, 1, Fit.EXACT));
    assertThat(handbook.open(" Ladder ")).contains(card(ladder, 0, Fit.EXACT));
  }

  @Test
  void a_group_opens_the_chapter_with_most_of_its_cards() {
    assertThat(handbook.open("mot.*")).contains(first(steps, Fit.GROUP));
    assertThat(handbook.open("mot.explore")).contains(first(steps, Fit.GROUP));
    assertThat(handbook.open("ladder.*")).contains(first(ladder, Fit.GROUP));
  }

  @Test
  void a_concept_without_a_card_opens_what_stands_above_it() {
    assertThat(handbook.open("ladder.plan")).contains(card(ladder, 0, Fit.NEAREST));
    assertThat(handbook.open("mot.explore.smell")).contains(first(steps, Fit.NEAREST));
    assertThat(handbook.open("mot.explore.open.twice")).contains(card(steps, 1, Fit.NEAREST));
  }

  @Test
  void what_is_of_another_kind_opens_nothing() {
    Stream.of("phone.*", "phone.name", "", "*", "mo", "nothing")
        .forEach(name -> assertThat(handbook.open(name)).as(name).isEmpty());
  }

  @Test
  void a_group_covers_its_stem_and_what_is_below_but_nothing_that_only_begins_alike() {
    assertThat(ConceptNames.covers("ladder.*", "ladder")).isTrue();
    assertThat(ConceptNames.covers("ladder.*", "ladder.core")).isTrue();
    assertThat(ConceptNames.covers("ladder", "ladder.core")).isFalse();
    assertThat(ConceptNames.covers("cmp.*", "cmp9.1")).isFalse();
  }

  private static Optional<HandbookCard> at(Chapter chapter, int index) {
    return Optional.of(chapter.cards().get(index));
  }

  private static Opening card(Chapter chapter, int index, Fit fit) {
    return new Opening(new Spot(chapter, at(chapter, index)), fit);
  }

  private static Opening first(Chapter chapter, Fit fit) {
    return new Opening(Handbook.first(chapter), fit);
  }

  private static Chapter chapter(String id, String... concepts) {
    Text text = Text.same(id);
    return new Chapter(
        id, text, text, Stream.of(concepts).map(concept -> card(concept, text)).toList());
  }

  private static HandbookCard card(String concept, Text text) {
    return Cards.card(concept, text, text);
  }
}
