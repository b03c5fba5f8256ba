package motcoach.ui.lock;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemoryPins;
import motcoach.progress.MemoryPreferences;
import motcoach.progress.PinHash;
import motcoach.progress.PinLock;
import motcoach.progress.SteppedClock;
import motcoach.ui.kit.CurrentThreadTasks;
import org.junit.jupiter.api.Test;

class LockViewModelTest {
  private final MemoryLearners learners = new MemoryLearners();
  private final SteppedClock clock = new SteppedClock(Instant.parse("2026-11-27T10:00:00Z"));
  private final PinLock pins =
      new PinLock(
          new MemoryPins(), new MemoryPreferences(), clock, () -> new byte[PinHash.SALT_LENGTH]);
  private final List<String> went = new ArrayList<>();
  private final LockViewModel model =
      new LockViewModel(
          learners,
          pins,
          new CurrentThreadTasks(),
          clock,
          new LockViewModel.Door() {
            @Override
            public void open(Learner who) {
              went.add("open " + who.name());
              model().clear();
            }

            @Override
            public void back() {
              went.add("back");
            }

            @Override
            public void add() {
              went.add("add");
            }
          });

  private LockViewModel model() {
    return model;
  }

  private void type(String pin) {
    model.pinProperty().set(pin);
    model.tryPin();
  }

  private Learner person(int n, String name) {
    Learner who =
        new Learner(new UUID(0, n), name, Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
    learners.add(who);
    learners.makeCurrent(who.id());
    return who;
  }

  @Test
  void nobody_is_asked_to_introduce_themselves() {
    model.begin();
    assertThat(went).containsExactly("add");
  }

  @Test
  void one_person_without_a_pin_is_not_asked_anything() {
    person(1, "Lin");
    model.begin();
    assertThat(went).containsExactly("open Lin");
  }

  @Test
  void one_person_with_a_pin_is_asked_for_it() {
    Learner lin = person(1, "Lin");
    pins.set(lin.id(), "135790");
    model.begin();
    assertThat(model.shownProperty().get()).isEqualTo(new Shown.Pin(lin, false));
    type("13579");
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.NotAPin());
    type("135791");
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.Wrong(4));
    // Enter after six digits, which were tried by themselves.
    model.tryPin();
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.Wrong(4));
    assertThat(model.pinProperty().get()).isEmpty();
    assertThat(went).isEmpty();
    type("135790");
    assertThat(went).containsExactly("open Lin");
  }

  @Test
  void several_are_asked_who_they_are() {
    Learner lin = person(1, "Lin");
    Learner ann = person(2, "Ann");
    pins.set(lin.id(), "135790");
    model.begin();
    assertThat(model.shownProperty().get())
        .isEqualTo(
            new Shown.Who(
                List.of(new Visitor(lin, true), new Visitor(ann, false)),
                java.util.Optional.of(ann.id()),
                false));
    model.choose(new Visitor(lin, true));
    assertThat(model.shownProperty().get()).isEqualTo(new Shown.Pin(lin, true));
    assertThat(went).isEmpty();
    model.others();
    model.choose(new Visitor(ann, false));
    assertThat(went).containsExactly("open Ann");
  }

  @Test
  void locking_asks_for_the_pin_or_draws_a_curtain() {
    Learner lin = person(1, "Lin");
    model.lock();
    assertThat(model.shownProperty().get()).isEqualTo(new Shown.Curtain(lin, false));
    model.goOn();
    assertThat(went).containsExactly("open Lin");
    pins.set(lin.id(), "135790");
    model.lock();
    assertThat(model.shownProperty().get()).isEqualTo(new Shown.Pin(lin, false));
    model.goOn();
    assertThat(went).containsExactly("open Lin");
  }

  @Test
  void too_many_tries_count_down_and_nothing_is_looked_at_meanwhile() {
    Learner lin = person(1, "Lin");
    pins.set(lin.id(), "135790");
    model.lock();
    for (int n = 0; n < 5; n++) {
      type("00000" + n);
    }
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.Wait(Duration.ofSeconds(30)));
    type("135790");
    assertThat(went).isEmpty();
    clock.step(Duration.ofSeconds(29));
    model.tick();
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.Wait(Duration.ofSeconds(1)));
    model.lock();
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.Wait(Duration.ofSeconds(1)));
    clock.step(Duration.ofSeconds(1));
    model.tick();
    assertThat(model.remarkProperty().get()).isEqualTo(new Remark.None());
    type("135790");
    assertThat(went).containsExactly("open Lin");
  }

  @Test
  void one_may_go_back_from_choosing_but_not_from_a_lock() {
    Learner lin = person(1, "Lin");
    person(2, "Ann");
    learners.makeCurrent(lin.id());
    model.choosePerson();
    assertThat(((Shown.Who) model.shownProperty().get()).back()).isTrue();
    model.others();
    assertThat(((Shown.Who) model.shownProperty().get()).back()).isFalse();
  }

  @Test
  void the_window_locks_only_after_the_chosen_time() {
    int[] minutes = {0};
    int[] locks = {0};
    IdleWatch watch = new IdleWatch(clock, () -> minutes[0], () -> locks[0]++);
    clock.step(Duration.ofHours(5));
    watch.check();
    assertThat(locks[0]).isZero();
    minutes[0] = 5;
    watch.touched();
    clock.step(Duration.ofMinutes(4));
    watch.touched();
    clock.step(Duration.ofMinutes(4));
    watch.check();
    assertThat(locks[0]).isZero();
    clock.step(Duration.ofDays(-1));
    watch.check();
    clock.step(Duration.ofMinutes(5));
    watch.check();
    watch.check();
    assertThat(locks[0]).isEqualTo(1);
  }
}
