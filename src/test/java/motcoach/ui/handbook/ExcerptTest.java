package motcoach.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Language;
import motcoach.ui.kit.Folded;
import motcoach.ui.kit.Needle;
import org.junit.jupiter.api.Test;

class ExcerptTest {
  private static final String LONG =
      "The first words say little. "
          + "Then come many more that say even less and go on and on without a stop, "
          + "until at last the needle lies here, and after it there is again a great deal of hay "
          + "that nobody wants to read.";

  @Test
  void a_short_text_is_left_alone() {
    Excerpt excerpt = Excerpt.beginning("Short.", Language.EN);
    assertThat(excerpt).isEqualTo(new Excerpt("Short.", List.of()));
  }

  @Test
  void a_long_text_is_cut_between_words_around_the_first_mark() {
    Excerpt excerpt = Excerpt.around(LONG, Needle.of("needle").in(Folded.of(LONG)), Language.EN);

    assertThat(excerpt.words()).startsWith("…").endsWith("…").hasSizeLessThan(110);
    assertThat(LONG).contains(" " + excerpt.words().replace("…", "") + " ");
    Folded.Span mark = excerpt.marks().get(0);
    assertThat(excerpt.words().substring(mark.start(), mark.end())).isEqualTo("needle");
  }

  @Test
  void the_beginning_needs_no_dots_before_and_the_end_none_behind() {
    assertThat(Excerpt.beginning(LONG, Language.EN).words()).startsWith("The first").endsWith("…");
    Excerpt last = Excerpt.around(LONG, Needle.of("nobody").in(Folded.of(LONG)), Language.EN);
    assertThat(last.words()).startsWith("…").endsWith("read.");
  }
}
