package motcoach.ui.drills;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Language;
import motcoach.progress.Choice;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.Settings;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.DrillPlan;
import motcoach.progress.drill.DrillSession;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Grade;
import motcoach.progress.drill.Hint;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Marker;
import motcoach.progress.drill.Response;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/**
 * One set of exercises after the other. Every answer is kept before it is shown as kept, so leaving
 * at any moment loses nothing.
 */
public final class DrillsViewModel {
  /** What the screen works with. */
  public record Ports(
      DrillDesk desk,
      Supplier<Marker> marker,
      Supplier<Handbook> handbook,
      Learners learners,
      Settings settings,
      Clock clock,
      java.util.function.LongSupplier seeds) {}

  /** An answer that was marked and waits for the trainee's own judgement. */
  private record Open(Exercise exercise, Response response, Grade.Attempted how) {}

  private record Start(Learner learner, Optional<Language> practised, DrillPlan plan) {}

  private record Marked(Mark mark, Optional<Done> done) {}

  private final Ports ports;
  private final Tasks tasks;
  private final Navigator navigator;
  private final ObjectProperty<Optional<Language>> chosenLanguage =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectBinding<Language> language;

  private final ReadOnlyObjectWrapper<Phase> phase = new ReadOnlyObjectWrapper<>(Phase.READING);
  private final ReadOnlyObjectWrapper<DrillSession> session = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<DrillPlan> plan = new ReadOnlyObjectWrapper<>();
  private final ObjectProperty<Optional<Mark>> mark = new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<Done>> done = new SimpleObjectProperty<>(Optional.empty());
  private final BooleanProperty hinted = new SimpleBooleanProperty();
  private final BooleanProperty busy = new SimpleBooleanProperty();
  private final ObjectProperty<Optional<Exception>> failure =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Optional<HandbookCard>> card =
      new SimpleObjectProperty<>(Optional.empty());
  private Learner learner;
  private Open open;

  /**
   * @param program the language of the program
   */
  public DrillsViewModel(
      Ports ports, Tasks tasks, Navigator navigator, ReadOnlyObjectProperty<Language> program) {
    this.ports = ports;
    this.tasks = tasks;
    this.navigator = navigator;
    this.language =
        Bindings.createObjectBinding(
            () -> chosenLanguage.get().orElseGet(program::get), chosenLanguage, program);
  }

  /** Reads what is due and shows it. */
  public void load() {
    run(
        () -> {
          Learner who = ports.learners().current().orElseThrow();
          return new Start(
              who,
              Choice.PRACTISE_LANGUAGE.in(ports.settings()),
              ports.desk().plan(who.id(), now()));
        },
        read -> {
          learner = read.learner();
          chosenLanguage.set(read.practised());
          plan.set(read.plan());
          phase.set(Phase.START);
        });
  }

  /** Begins the next set of today, or goes on before its day when today's are done. */
  public void start() {
    long seed = ports.seeds().getAsLong();
    boolean ahead = plan.get().due() == 0;
    run(
        () ->
            ahead
                ? ports.desk().ahead(learner.id(), now(), seed)
                : ports.desk().next(learner.id(), now(), seed),
        this::begin);
  }

  private void begin(DrillSession begun) {
    session.set(begun);
    if (begun.over()) {
      load();
    } else {
      ask();
    }
  }

  private void ask() {
    mark.set(Optional.empty());
    done.set(Optional.empty());
    card.set(Optional.empty());
    hinted.set(false);
    open = null;
    phase.set(Phase.ASKING);
  }

  /** Shows the hint, which makes a right answer count as hard. */
  public void hint() {
    if (phase.get() == Phase.ASKING) {
      hinted.set(true);
    }
  }

  Hint hintText() {
    return Hint.of(exercise().item());
  }

  /**
   * Takes an answer.
   *
   * @param sure whether the trainee is sure of it
   */
  public void answer(Response response, boolean sure) {
    if (phase.get() != Phase.ASKING || busy.get()) {
      return;
    }
    Exercise asked = exercise();
    Open given =
        new Open(asked, response, new Grade.Attempted(sure, hinted.get(), asked.firstTry()));
    Language spoken = language.get();
    run(
        () -> {
          Mark marked = ports.marker().get().mark(asked.item(), response, spoken);
          return new Marked(
              marked, marked.selfGraded() ? Optional.empty() : Optional.of(keep(given, marked)));
        },
        marked -> {
          open = given;
          mark.set(Optional.of(marked.mark()));
          done.set(marked.done());
          phase.set(marked.done().isPresent() ? Phase.ANSWERED : Phase.JUDGING);
          lookUp(asked);
        });
  }

  /** The trainee's own judgement of own words. */
  public void judge(Mark.Outcome own) {
    judged(mark.get().orElseThrow().judged(own));
  }

  /** Counts a point of a long answer as said, or not. */
  public void tick(int point) {
    Mark before = mark.get().orElseThrow();
    List<Boolean> points = new ArrayList<>(before.parts().stream().map(Mark.Part::right).toList());
    points.set(point, !points.get(point));
    mark.set(Optional.of(before.ticked(points)));
  }

  /** Takes the judgement as it stands. */
  public void judgeAsItStands() {
    judged(mark.get().orElseThrow());
  }

  private void judged(Mark own) {
    if (phase.get() != Phase.JUDGING || busy.get()) {
      return;
    }
    Open given = open;
    run(
        () -> keep(given, own),
        kept -> {
          mark.set(Optional.of(own));
          done.set(Optional.of(kept));
          phase.set(Phase.ANSWERED);
        });
  }

  private Done keep(Open given, Mark own) {
    return ports
        .desk()
        .answer(learner.id(), given.exercise(), given.response(), own, given.how(), now());
  }

  /** The card is a courtesy: an exercise without one has no link. */
  private void lookUp(Exercise asked) {
    tasks.run(
        () ->
            asked.item().concepts().stream()
                .flatMap(concept -> ports.handbook().get().card(concept).stream())
                .findFirst(),
        found -> {
          if (open != null && open.exercise().equals(asked)) {
            card.set(found);
          }
        },
        why -> failure.set(Optional.of(why)));
  }

  /** The next exercise, or the end of the set. */
  public void next() {
    if (phase.get() != Phase.ANSWERED) {
      return;
    }
    session.set(session.get().with(done.get().orElseThrow()));
    if (!session.get().over()) {
      ask();
      return;
    }
    run(
        () -> ports.desk().plan(learner.id(), now()),
        read -> {
          plan.set(read);
          phase.set(Phase.END);
        });
  }

  /** Back to what is due; what was answered is kept. */
  public void stop() {
    left();
    load();
  }

  /** Keeps an answer that waits for its judgement as the program judged it. */
  public void left() {
    if (phase.get() == Phase.JUDGING) {
      judgeAsItStands();
    }
  }

  /** Opens the handbook at the concept of the exercise. */
  public void readMore() {
    card.get().ifPresent(known -> navigator.go(new Place.Handbook(Optional.of(known.id()))));
  }

  public void home() {
    navigator.go(new Place.Home());
  }

  private <T> void run(Callable<T> work, Consumer<T> then) {
    failure.set(Optional.empty());
    busy.set(true);
    tasks.run(
        work,
        result -> {
          busy.set(false);
          then.accept(result);
        },
        why -> {
          busy.set(false);
          failure.set(Optional.of(why));
        });
  }

  private ZonedDateTime now() {
    return ZonedDateTime.now(ports.clock());
  }

  LocalDate today() {
    return LocalDate.now(ports.clock());
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  /** Null before the first set. */
  ReadOnlyObjectProperty<DrillSession> sessionProperty() {
    return session.getReadOnlyProperty();
  }

  /** What is asked, or was just answered. */
  Exercise exercise() {
    return session.get().current().orElseThrow();
  }

  /** Null until it was read. */
  ReadOnlyObjectProperty<DrillPlan> planProperty() {
    return plan.getReadOnlyProperty();
  }

  ObjectProperty<Optional<Mark>> markProperty() {
    return mark;
  }

  /** When the exercise comes next; empty until the answer is kept. */
  ObjectProperty<Optional<Done>> doneProperty() {
    return done;
  }

  BooleanProperty hintedProperty() {
    return hinted;
  }

  ReadOnlyBooleanProperty busyProperty() {
    return busy;
  }

  ObjectProperty<Optional<Exception>> failureProperty() {
    return failure;
  }

  /** The handbook card of what was asked, once it was answered. */
  ObjectProperty<Optional<HandbookCard>> cardProperty() {
    return card;
  }

  /** In which exercises are read and answered. */
  ObjectBinding<Language> languageProperty() {
    return language;
  }
}
