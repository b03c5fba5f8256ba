package motcoach.bench;

import static motcoach.ui.kit.FxThread.fx;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentSkipListMap;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.scene.Scene;
import javafx.scene.layout.BorderPane;
import javafx.stage.Stage;
import motcoach.app.Content;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.shots.WellSaid;
import motcoach.store.Store;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Voice;
import motcoach.ui.kit.Words;
import motcoach.ui.practise.Phase;
import motcoach.ui.practise.PractiseView;
import motcoach.ui.practise.PractiseViewModel;
import motcoach.ui.practise.TalkPorts;

/**
 * How long one typed turn takes: to be read, played and durably kept all at once; and in a real
 * window, where words are read in the pause before, from pressing Enter until the reply is laid
 * out, with live marks, boards and feedback on. Beside it the longest time for which the thread
 * that draws was busy. The two say different words, as what was compared once is remembered.
 */
public final class TurnSpeed {
  private static final Learner LEARNER =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);

  private final Content content = Content.read(Optional.empty());
  private final Store store;
  private final Rehearsals rehearsals;
  private final int turns;

  /** Without the time in which other programs had the processor. */
  private final List<Double> computed = new ArrayList<>();

  private TurnSpeed(Store store, int turns) {
    this.store = store;
    this.turns = turns;
    this.rehearsals =
        new Rehearsals(
            store.journal(),
            content.library(),
            content.plays(),
            Clock.systemUTC(),
            UUID::randomUUID);
  }

  /** How many turns to take. */
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("turn-speed");
    try (Store store = Store.open(folder)) {
      store.learners().add(LEARNER);
      TurnSpeed speed = new TurnSpeed(store, Integer.parseInt(arguments[0]));
      Platform.setImplicitExit(false);
      Platform.startup(() -> {});
      report("read, played and kept", speed.kept());
      Stalls stalls = new Stalls();
      report("from Enter to the reply", speed.shown(stalls));
      report("of it the window was computing", speed.computed);
      stalls.report();
    }
    System.exit(0);
  }

  private static void report(String what, List<Double> millis) {
    List<Double> sorted = millis.stream().sorted().toList();
    System.out.printf(
        "%-36s %d turns: median %.1f ms, 95 %% within %.1f ms, longest %.1f ms%n",
        what,
        sorted.size(),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() * 95 / 100),
        sorted.get(sorted.size() - 1));
  }

  private Rehearsal begin(Library.Entry entry, Language language, Mode mode) {
    Rehearsal rehearsal = rehearsals.begin(LEARNER, entry, new Setup(mode, language, 1));
    rehearsal.play().prepare();
    return rehearsal;
  }

  private List<Double> kept() {
    List<Double> millis = new ArrayList<>();
    for (Language language : Language.values()) {
      for (Library.Entry entry : content.library().entries()) {
        if (millis.size() >= turns) {
          return millis;
        }
        Rehearsal talk = begin(entry, language, Mode.PRACTICE);
        for (String answer : WellSaid.answers(entry.scenario().id(), language, "average")) {
          Input input = WellSaid.input(talk.play(), answer);
          long begun = System.nanoTime();
          talk.take(input);
          if (input instanceof Input.Said && millis.size() < turns) {
            millis.add((System.nanoTime() - begun) / 1e6);
          }
        }
      }
    }
    return millis;
  }

  private List<Double> shown(Stalls stalls) {
    List<Double> millis = new ArrayList<>();
    try (BackgroundTasks tasks = new BackgroundTasks()) {
      Stage stage = fx(TurnSpeed::window);
      for (Language language : Language.values()) {
        for (Library.Entry entry : content.library().entries()) {
          if (millis.size() < turns) {
            Rehearsal talk = begin(entry, language, Mode.GUIDED);
            String which = millis.isEmpty() ? "the first talk" : "later talks";
            stalls.watch("opening " + which);
            PractiseViewModel model = fx(() -> open(stage, language, talk, tasks));
            waitFor(() -> model.phaseProperty().get() != Phase.OPENING);
            stalls.watch("in " + which);
            WellSaid.answers(entry.scenario().id(), language, "good")
                .forEach(answer -> take(model, stage, tasks, answer, millis));
          }
        }
      }
      stalls.watch("closing");
      fx(
          () -> {
            stage.close();
            return stage;
          });
    }
    return millis;
  }

  private static Stage window() {
    Stage stage = new Stage();
    BorderPane frame = new BorderPane();
    frame.getStyleClass().add(Style.FRAME);
    Scene scene = new Scene(frame, 1280, 800);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
    return stage;
  }

  private PractiseViewModel open(
      Stage stage, Language language, Rehearsal talk, BackgroundTasks tasks) {
    TalkPorts ports =
        new TalkPorts(
            store.journal(),
            content.library(),
            store.settings(),
            content.reading(),
            Voice.NONE,
            () -> {},
            ready -> {});
    PractiseViewModel model = new PractiseViewModel(ports, tasks, place -> {});
    PractiseView view =
        new PractiseView(
            new Words(language),
            model,
            () -> model.open(() -> Optional.of(new Rehearsals.Resumed(talk, true))));
    BorderPane frame = (BorderPane) stage.getScene().getRoot();
    frame.setCenter(view.node());
    view.bar().ifPresent(frame::setTop);
    view.arrived();
    return model;
  }

  /** One turn in the window; typed ones are read in a pause, then sent, and timed. */
  private void take(
      PractiseViewModel model,
      Stage stage,
      BackgroundTasks tasks,
      String answer,
      List<Double> millis) {
    waitFor(() -> !model.busyProperty().get());
    Play play = fx(() -> model.playProperty().get());
    if (play.over()) {
      return;
    }
    Input input = WellSaid.input(play, answer);
    if (input instanceof Input.Said said) {
      fx(
          () -> {
            model.wordsProperty().set(said.words());
            model.readNow();
            return model;
          });
      pause(tasks);
      double took = answered(model, stage, model::say);
      if (millis.size() < turns) {
        millis.add(took);
      }
    } else if (input instanceof Input.Chose chose) {
      play.options().stream()
          .filter(option -> option.id().equals(chose.option()))
          .findFirst()
          .ifPresent(option -> answered(model, stage, () -> model.choose(option)));
    } else {
      answered(model, stage, () -> model.act(((Input.Did) input).action()));
    }
  }

  /** Until the words are read and their marks are drawn. */
  private static void pause(BackgroundTasks tasks) {
    CompletableFuture<Boolean> read = new CompletableFuture<>();
    tasks.run(() -> true, read::complete, read::completeExceptionally);
    read.join();
    fx(() -> true);
  }

  /** Milliseconds until the play has moved on and the next pulse has laid it out. */
  private double answered(PractiseViewModel model, Stage stage, Runnable send) {
    CompletableFuture<Long> done = new CompletableFuture<>();
    long cpu = fx(TurnSpeed::cpu);
    long begun =
        fx(
            () -> {
              ChangeListener<Play> moved =
                  new ChangeListener<>() {
                    @Override
                    public void changed(
                        javafx.beans.value.ObservableValue<? extends Play> property,
                        Play before,
                        Play now) {
                      property.removeListener(this);
                      afterLayout(stage.getScene(), done);
                    }
                  };
              model.playProperty().addListener(moved);
              long pressed = System.nanoTime();
              send.run();
              return pressed;
            });
    double millis = (done.join() - begun) / 1e6;
    if (computed.size() < turns) {
      computed.add((fx(TurnSpeed::cpu) - cpu) / 1e6);
    }
    return millis;
  }

  private static long cpu() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }

  private static void afterLayout(Scene scene, CompletableFuture<Long> done) {
    Runnable once =
        new Runnable() {
          @Override
          public void run() {
            scene.removePostLayoutPulseListener(this);
            done.complete(System.nanoTime());
          }
        };
    scene.addPostLayoutPulseListener(once);
    Platform.requestNextPulse();
  }

  private static void waitFor(Callable<Boolean> state) {
    while (!fx(state)) {
      Thread.onSpinWait();
    }
  }

  /** Knocks at the thread that draws again and again, and keeps how long it took to answer. */
  private static final class Stalls {
    private final Map<String, Double> longest = new ConcurrentSkipListMap<>();
    private volatile String doing = "starting";

    Stalls() {
      Thread knocking = new Thread(this::knock, "stalls");
      knocking.setDaemon(true);
      knocking.start();
    }

    void watch(String what) {
      doing = what;
    }

    private void knock() {
      while (true) {
        String during = doing;
        long asked = System.nanoTime();
        long answered = fx(System::nanoTime);
        longest.merge(during, (answered - asked) / 1e6, Math::max);
        try {
          Thread.sleep(2);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    void report() {
      longest.forEach(
          (what, millis) ->
              System.out.printf("longest wait of the window while %s: %.0f ms%n", what, millis));
    }
  }
}
