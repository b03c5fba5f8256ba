package motcoach.ui.handbook;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.ui.kit.Folded;
import org.junit.jupiter.api.Test;

class CardIndexTest {
  private final CardIndex index = new CardIndex(Cards.HANDBOOK);

  @Test
  void titles_texts_and_ids_find_a_card_in_either_language_whichever_is_read() {
    for (String typed : List.of("apology", "道歉", "phone.wait", "SORRY every", "等了")) {
      for (Language reading : Language.values()) {
        assertThat(spots(typed, reading))
            .as(typed)
            .first()
            .isEqualTo(Cards.at(Cards.PHONE, Cards.WAIT));
      }
    }
  }

  @Test
  void a_title_beats_a_text() {
    assertThat(spots("name", Language.EN)).containsExactly(Cards.at(Cards.PHONE, Cards.NAME));
    assertThat(spots("end", Language.EN)).containsExactly(Cards.at(Cards.STEPS, Cards.LISTEN));
    assertThat(spots("phone", Language.EN)).first().isEqualTo(Handbook.first(Cards.PHONE));
  }

  @Test
  void the_excerpt_marks_the_words_in_the_language_read_if_they_are_there() {
    Excerpt english = index.find("apology", Language.EN).get(0).excerpt();
    assertThat(english.words()).isEqualTo("Whoever waited hears an apology first.");
    assertThat(english.marks()).containsExactly(new Folded.Span(24, 31));
    assertThat(index.find("道歉", Language.EN).get(0).excerpt().words()).isEqualTo("让人等了，先道歉。");
    assertThat(index.find("phone.wait", Language.ZH).get(0).excerpt().words())
        .isEqualTo("让人等了，先道歉。");
  }

  @Test
  void nothing_typed_and_nothing_there_find_nothing() {
    assertThat(index.find("  ", Language.EN)).isEmpty();
    assertThat(index.find("quantum", Language.EN)).isEmpty();
  }

  private List<Handbook.Spot> spots(String typed, Language reading) {
    return index.find(typed, reading).stream().map(Hit::spot).toList();
  }
}
