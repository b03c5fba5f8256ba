package motcoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
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
 * How long one typed turn takes: to be read, played and durably kept; and in a real window from
 * pressing Enter until the reply is laid out, with live marks, boards and feedback on. Beside it
 * the longest time for which the thread that draws was busy.
 */
public final class TurnSpeed {
  private static final int TURNS = 200;
  private static final Path ANSWERS = Path.of("src/test/resources/answers");
  private static final Learner LEARNER =
      new Learner(new UUID(0, 1), "Lin", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);

  private final Content content = Content.read(Optional.empty());
  private final Store store;
  private final Rehearsals rehearsals;

  private TurnSpeed(Store store) {
    this.store = store;
    this.rehearsals =
        new Rehearsals(
            store.journal(),
            content.library(),
            content.plays(),
            Clock.systemUTC(),
            UUID::randomUUID);
  }

  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("turn-speed");
    try (Store store = Store.open(folder)) {
      store.learners().add(LEARNER);
      TurnSpeed speed = new TurnSpeed(store);
      Platform.setImplicitExit(false);
      Platform.startup(() -> {});
      report("read, played and kept", speed.kept());
      Stalls stalls = new Stalls();
      report("from Enter to the reply", speed.shown());
      System.out.printf("longest stall of the drawing thread  %.0f ms%n", stalls.longest());
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
        Rehearsal talk = begin(entry, language, Mode.PRACTICE);
        for (String answer : answers(entry, language)) {
          Input input = input(talk.play(), answer);
          long begun = System.nanoTime();
          talk.take(input);
          if (input instanceof Input.Said && millis.size() < TURNS) {
            millis.add((System.nanoTime() - begun) / 1e6);
          }
        }
      }
    }
    return millis;
  }

  private List<Double> shown() {
    List<Double> millis = new ArrayList<>();
    try (BackgroundTasks tasks = new BackgroundTasks()) {
      Stage stage = fx(Stage::new);
      for (Language language : Language.values()) {
        for (Library.Entry entry : content.library().entries()) {
          if (millis.size() < TURNS) {
            Rehearsal talk = begin(entry, language, Mode.GUIDED);
            PractiseViewModel model = fx(() -> open(stage, language, talk, tasks));
            answers(entry, language).forEach(answer -> take(model, stage, answer, millis));
          }
        }
      }
      fx(
          () -> {
            stage.close();
            return stage;
          });
    }
    return millis;
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
            () -> {});
    PractiseViewModel model = new PractiseViewModel(ports, tasks, place -> {});
    PractiseView view = new PractiseView(new Words(language), model);
    BorderPane frame = new BorderPane(view.node());
    frame.getStyleClass().add(Style.FRAME);
    view.bar().ifPresent(frame::setTop);
    Scene scene = new Scene(frame, 1280, 800);
    new Theme(() -> false).dress(scene);
    stage.setScene(scene);
    stage.show();
    view.arrived();
    model.open(() -> Optional.of(new Rehearsals.Resumed(talk, true)));
    return model;
  }

  /** One turn in the window; typed ones are read while typing, sent, and timed. */
  private void take(PractiseViewModel model, Stage stage, String answer, List<Double> millis) {
    waitFor(() -> model.phaseProperty().get() != Phase.OPENING && !model.busyProperty().get());
    Play play = fx(() -> model.playProperty().get());
    if (play.over()) {
      return;
    }
    Input input = input(play, answer);
    if (input instanceof Input.Said said) {
      fx(
          () -> {
            model.wordsProperty().set(said.words());
            model.readNow();
            return model;
          });
      double took = answered(model, stage, model::say);
      if (millis.size() < TURNS) {
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

  /** Milliseconds until the play has moved on and the next pulse has laid it out. */
  private static double answered(PractiseViewModel model, Stage stage, Runnable send) {
    CompletableFuture<Long> done = new CompletableFuture<>();
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
    return (done.join() - begun) / 1e6;
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

  private static Input input(Play play, String answer) {
    if (!answer.startsWith("@")) {
      return new Input.Said(answer);
    }
    String id = answer.substring(1).strip();
    boolean option = play.options().stream().anyMatch(known -> known.id().equals(id));
    return option ? new Input.Chose(id) : new Input.Did(id);
  }

  private static List<String> answers(Library.Entry entry, Language language) {
    Path file = ANSWERS.resolve(entry.scenario().id()).resolve("good-" + language.id() + ".txt");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void waitFor(Callable<Boolean> state) {
    while (!fx(state)) {
      Thread.onSpinWait();
    }
  }

  private static <T> T fx(Callable<T> work) {
    CompletableFuture<T> done = new CompletableFuture<>();
    Platform.runLater(
        () -> {
          try {
            done.complete(work.call());
          } catch (Exception | Error e) {
            done.completeExceptionally(e);
          }
        });
    return done.join();
  }

  /** Knocks at the thread that draws again and again, and keeps how long it took to answer. */
  private static final class Stalls {
    private volatile double longest;

    Stalls() {
      Thread knocking = new Thread(this::knock, "stalls");
      knocking.setDaemon(true);
      knocking.start();
    }

    private void knock() {
      while (true) {
        long asked = System.nanoTime();
        long answered = fx(System::nanoTime);
        longest = Math.max(longest, (answered - asked) / 1e6);
        try {
          Thread.sleep(2);
        } catch (InterruptedException e) {
          return;
        }
      }
    }

    double longest() {
      return longest;
    }
  }
}
