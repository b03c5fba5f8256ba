package motcoach.progress;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class AreaCodeTest {
  private final MemorySettings settings = new MemorySettings();

  private AreaCode code() {
    return new AreaCode(
        settings,
        Clock.fixed(Instant.parse("2026-11-23T13:40:00Z"), ZoneOffset.UTC),
        () -> new byte[PinHash.SALT_LENGTH]);
  }

  @Test
  void there_is_none_until_somebody_sets_one_and_it_outlives_the_program() {
    AreaCode first = code();
    assertThat(first.isSet()).isFalse();
    assertThat(first.asked()).isFalse();
    first.lock().set(AreaCode.WORKSTATION, "135790");
    assertThat(first.isSet()).isTrue();

    AreaCode later = code();
    assertThat(later.isSet()).isTrue();
    assertThat(later.asked()).isTrue();
    assertThat(later.lock().open(AreaCode.WORKSTATION, "000000"))
        .isEqualTo(new PinLock.Answer.Wrong(4));
    assertThat(code().lock().open(AreaCode.WORKSTATION, "000000"))
        .as("tries outlive the program too")
        .isEqualTo(new PinLock.Answer.Wrong(3));
    assertThat(later.lock().open(AreaCode.WORKSTATION, "135790"))
        .isEqualTo(new PinLock.Answer.Open());
    assertThat(settings.kept.values()).noneMatch(value -> value.contains("135790"));
  }

  @Test
  void removed_it_is_gone_and_nobody_is_asked_for_another() {
    AreaCode code = code();
    code.lock().set(AreaCode.WORKSTATION, "135790");
    code.lock().remove(AreaCode.WORKSTATION);
    assertThat(code.isSet()).isFalse();
    assertThat(code().isSet()).isFalse();
    assertThat(code().asked()).isTrue();
  }

  @Test
  void declined_is_remembered() {
    code().decline();
    assertThat(code().asked()).isTrue();
    assertThat(code().isSet()).isFalse();
  }

  @Test
  void other_data_is_seen_after_looking_again() {
    AreaCode code = code();
    code().lock().set(AreaCode.WORKSTATION, "135790");
    assertThat(code.isSet()).isFalse();
    code.reread();
    assertThat(code.isSet()).isTrue();
  }
}
