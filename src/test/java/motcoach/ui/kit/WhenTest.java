package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class WhenTest {
  private final Words words = new Words(Language.ZH);
  private final When when =
      new When(words, Clock.fixed(Instant.parse("2026-11-23T00:10:00Z"), ZoneOffset.ofHours(8)));

  @Test
  void the_same_day_is_today_where_the_reader_is() {
    assertThat(when.of(Instant.parse("2026-11-22T16:30:00Z")).get()).isEqualTo("今天 00:30");
  }

  @Test
  void the_day_before_is_yesterday() {
    assertThat(when.of(Instant.parse("2026-11-22T15:59:00Z")).get()).isEqualTo("昨天 23:59");
  }

  @Test
  void older_is_a_date_in_the_language() {
    assertThat(when.of(Instant.parse("2026-11-02T08:00:00Z")).get()).isEqualTo("2026年11月2日");
    words.use(Language.EN);
    assertThat(when.of(Instant.parse("2026-11-02T08:00:00Z")).get()).isEqualTo("Nov 2, 2026");
  }
}
