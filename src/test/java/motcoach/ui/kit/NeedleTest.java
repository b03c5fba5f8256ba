package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class NeedleTest {
  private static final String TITLE = "The complaint iceberg";

  @Test
  void case_accents_width_and_curly_quotes_make_no_difference() {
    assertThat(rank("ICEBERG", TITLE)).isPresent();
    assertThat(rank("cafe", "At the Café")).isPresent();
    assertThat(rank("CAFÉ", "at the cafe")).isPresent();
    assertThat(rank("５Ｃ", "行动的5C")).isPresent();
    assertThat(rank("don't", "I don’t know")).isPresent();
  }

  @Test
  void every_word_must_be_there_in_any_order() {
    assertThat(rank("ice comp", TITLE)).isPresent();
    assertThat(rank("ice melt", TITLE)).isEmpty();
  }

  @Test
  void chinese_and_latin_need_no_space_between_them() {
    assertThat(rank("5c行动", "行动的5C")).isPresent();
    assertThat(rank("冰山", "抱怨冰山")).isPresent();
  }

  @Test
  void a_whole_title_beats_its_beginning_this_a_word_and_this_a_middle() {
    assertThat(rank("trust", "Trust")).hasValue(0);
    assertThat(rank("trust", "Trust makes loyalty")).hasValue(1);
    assertThat(rank("loyal", "Trust makes loyalty")).hasValue(2);
    assertThat(rank("oya", "Trust makes loyalty")).hasValue(3);
  }

  @Test
  void an_earlier_group_beats_a_later_one_and_a_later_one_knows_no_middle_of_latin_words() {
    Needle needle = Needle.of("par");
    assertThat(needle.rank(groups("Part", "part"))).hasValue(1);
    assertThat(needle.rank(groups("x", "part"))).hasValue(5);
    assertThat(needle.rank(groups("x", "inseparable"))).isEmpty();
    assertThat(Needle.of("冰山").rank(groups("x", "抱怨冰山"))).hasValue(7);
  }

  @Test
  void nothing_typed_finds_everything_equally() {
    assertThat(Needle.of(" \t").blank()).isTrue();
    assertThat(rank(" ", TITLE)).hasValue(0);
  }

  @Test
  void marks_stand_where_the_words_are_in_the_text_as_it_was() {
    Folded text = Folded.of("Ｃafé, “café” 𝄞 cafe");
    List<String> marked =
        Needle.of("cafe").in(text).stream()
            .map(span -> text.text().substring(span.start(), span.end()))
            .toList();
    assertThat(marked).containsExactly("Ｃafé", "café", "cafe");
  }

  @Test
  void in_the_middle_of_a_word_is_marked_only_what_stands_nowhere_else() {
    assertThat(marked("how to", "Stop it: say how, and to whom")).containsExactly("how", "to");
    assertThat(marked("to", "Stop it")).containsExactly("to");
  }

  private static List<String> marked(String typed, String text) {
    Folded folded = Folded.of(text);
    return Needle.of(typed).in(folded).stream()
        .map(span -> folded.text().substring(span.start(), span.end()))
        .toList();
  }

  @Test
  void marks_never_overlap() {
    Folded text = Folded.of("anana");
    assertThat(Needle.of("ana anana").in(text)).containsExactly(new Folded.Span(0, 5));
  }

  private static OptionalInt rank(String typed, String text) {
    return Needle.of(typed).rank(List.of(List.of(Folded.of(text))));
  }

  private static List<List<Folded>> groups(String first, String second) {
    return List.of(List.of(Folded.of(first)), List.of(Folded.of(second)));
  }
}
