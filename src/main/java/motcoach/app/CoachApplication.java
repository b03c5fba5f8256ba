package motcoach.app;

import java.util.Locale;
import java.util.Optional;
import javafx.application.Application;
import javafx.stage.Stage;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.progress.Learners;
import motcoach.progress.StoreException;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.Words;

/** Opens the data while the toolkit starts, then the window; closes both in the other order. */
public final class CoachApplication extends Application {
  private SystemScheme system;
  private Wiring wiring;
  private Choices choices;
  private Optional<Learner> learner = Optional.empty();
  private StoreException unusable;
  private BackgroundTasks tasks;
  private CoachWindow window;
  private BackupRounds backups;

  /** Runs beside the start of the toolkit, not on the thread that draws. */
  @Override
  public void init() {
    system = SystemScheme.ask(System.getProperty("os.name", ""));
    Arguments arguments = Arguments.read(getParameters().getRaw().toArray(String[]::new));
    try {
      SystemDialog dialog = new SystemDialog();
      wiring = Wiring.open(arguments.data(), dialog, dialog);
      choices = Choices.read(wiring.ports().settings(), Locale.getDefault());
      Learners learners = wiring.ports().learners();
      learner = learners.current().or(() -> learners.all().stream().findFirst());
    } catch (StoreException e) {
      unusable = e;
    }
  }

  @Override
  public void start(Stage stage) {
    Theme theme = new Theme(system);
    if (unusable != null) {
      refuse(stage, theme);
      return;
    }
    Words words = new Words(choices.language());
    choices.show(words, theme);
    Thread.setDefaultUncaughtExceptionHandler(new CrashHandler(words, theme));
    tasks = new BackgroundTasks();
    ChoiceKeeper keeper = new ChoiceKeeper(wiring.ports().settings(), tasks);
    keeper.follow(words, theme);
    window = new CoachWindow(wiring.ports(), words, theme, tasks);
    window.show(stage, learner, choices.window());
    backups = new BackupRounds(wiring.ports().custody().backups());
    stage.setOnHiding(
        closing -> {
          window.close();
          keeper.keepPlace(stage);
        });
  }

  @Override
  public void stop() {
    if (tasks != null) {
      tasks.close();
    }
    if (backups != null) {
      backups.close();
    }
    if (wiring != null) {
      wiring.close();
    }
    if (unusable != null) {
      System.exit(Launcher.NOT_STARTED);
    }
  }

  /** Nobody's language is known yet, so it is said in both. */
  private void refuse(Stage stage, Theme theme) {
    Words english = new Words(Language.EN);
    Words chinese = new Words(Language.ZH);
    System.err.println(
        english.say("store." + Ids.of(unusable.kind()) + ".happened", unusable.place()));
    new MessageWindow(
            stage,
            theme,
            english.follow(() -> english.say("app.name") + " · " + chinese.say("app.name")),
            english.follow(() -> english.say("app.close") + " · " + chinese.say("app.close")),
            Notice.failure(english, unusable),
            Notice.failure(chinese, unusable))
        .show(() -> {});
  }
}
