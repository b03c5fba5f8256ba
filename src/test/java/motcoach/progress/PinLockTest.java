package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import motcoach.progress.PinLock.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PinLockTest {
  private static final UUID LIN = new UUID(0, 1);
  private static final byte[] SALT = new byte[PinHash.SALT_LENGTH];

  private final MemoryPins pins = new MemoryPins();
  private final MemoryPreferences preferences = new MemoryPreferences();
  private final SteppedClock clock = new SteppedClock(Instant.parse("2026-11-27T10:00:00Z"));
  private PinLock lock = reopened();

  private PinLock reopened() {
    return new PinLock(pins, preferences, clock, () -> SALT);
  }

  private Answer wrong(int times) {
    Answer answer = null;
    for (int n = 0; n < times; n++) {
      answer = lock.open(LIN, "000000");
    }
    return answer;
  }

  @Test
  void without_a_pin_everybody_is_let_in() {
    assertThat(lock.isSet(LIN)).isFalse();
    assertThat(lock.open(LIN, "")).isEqualTo(new Answer.Open());
  }

  @Test
  void only_the_right_pin_opens_and_a_removed_one_asks_no_more() {
    lock.set(LIN, "135790");
    assertThat(lock.isSet(LIN)).isTrue();
    assertThat(lock.open(LIN, "135791")).isEqualTo(new Answer.Wrong(4));
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Open());
    lock.remove(LIN);
    assertThat(lock.isSet(LIN)).isFalse();
  }

  @Test
  void five_wrong_ones_are_free_then_waiting_doubles_and_survives_a_restart() {
    lock.set(LIN, "135790");
    assertThat(wrong(4)).isEqualTo(new Answer.Wrong(1));
    assertThat(wrong(1)).isEqualTo(new Answer.Wait(Duration.ofSeconds(30)));

    clock.step(Duration.ofSeconds(10));
    lock = reopened();
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Wait(Duration.ofSeconds(20)));
    clock.step(Duration.ofSeconds(20));
    assertThat(wrong(1)).isEqualTo(new Answer.Wait(Duration.ofSeconds(60)));
    clock.step(Duration.ofSeconds(60));
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Open());
    assertThat(wrong(1)).isEqualTo(new Answer.Wrong(4));
  }

  @Test
  void a_clock_set_back_never_locks_anybody_out_for_good() {
    lock.set(LIN, "135790");
    wrong(5);
    clock.step(Duration.ofDays(-3650));
    assertThat(lock.waitOf(LIN)).isEqualTo(Duration.ofSeconds(30));
    clock.step(Duration.ofSeconds(30));
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Open());
  }

  @ParameterizedTest
  @CsvSource({"0,0", "4,0", "5,30", "6,60", "7,120", "8,240", "9,480", "10,900", "99999,900"})
  void the_longest_wait_is_a_quarter_of_an_hour(int wrong, int seconds) {
    assertThat(PinLock.delayAfter(wrong)).isEqualTo(Duration.ofSeconds(seconds));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "135790",
        "pbkdf2-sha256$600000$AAAA$AAAA",
        "pbkdf2-sha256$99999999$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=",
        "pbkdf2-sha256$0$AAAAAAAAAAAAAAAAAAAAAA==$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="
      })
  void a_pin_that_cannot_be_read_locks_nobody_out(String damaged) {
    pins.put(LIN, damaged);
    assertThat(lock.isSet(LIN)).isFalse();
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Open());
  }

  @Test
  void what_is_kept_is_salted_and_slow_and_an_old_one_is_made_anew() {
    lock.set(LIN, "135790");
    assertThat(pins.kept.get(LIN)).startsWith("pbkdf2-sha256$600000$").doesNotContain("135790");
    // 1,000 rounds over the same PIN and salt, computed with another library.
    pins.put(
        LIN,
        "pbkdf2-sha256$1000$AAAAAAAAAAAAAAAAAAAAAA==$IHI8CtHBxdXiGnBF6Aer8g6BDJ9tGZxrB7faINinUSA=");
    assertThat(lock.open(LIN, "135790")).isEqualTo(new Answer.Open());
    assertThat(pins.kept.get(LIN)).startsWith("pbkdf2-sha256$600000$");
  }

  @ParameterizedTest
  @CsvSource({"135790,135790", "１３５７９０,135790", "' 13 57 90 ',135790"})
  void digits_of_any_script_are_digits(String typed, String digits) {
    assertThat(PinHash.digits(typed)).contains(digits);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "12345", "1234567", "12345a", "🙂🙂🙂🙂🙂🙂", "一二三四五六"})
  void nothing_else_is_a_pin(String typed) {
    assertThat(PinHash.digits(typed)).isEmpty();
  }
}
