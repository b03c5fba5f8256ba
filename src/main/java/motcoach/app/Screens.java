package motcoach.app;

import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Function;
import javafx.scene.Node;
import motcoach.progress.Learner;
import motcoach.progress.Rehearsals;
import motcoach.progress.mastery.Recalls;
import motcoach.progress.review.Reviews;
import motcoach.ui.areas.AreaOffer;
import motcoach.ui.areas.AreaView;
import motcoach.ui.areas.AreaViewModel;
import motcoach.ui.briefing.BriefingReader;
import motcoach.ui.briefing.BriefingView;
import motcoach.ui.briefing.BriefingViewModel;
import motcoach.ui.debrief.DebriefView;
import motcoach.ui.debrief.DebriefViewModel;
import motcoach.ui.debrief.SavingViewModel;
import motcoach.ui.drills.DrillsView;
import motcoach.ui.drills.DrillsViewModel;
import motcoach.ui.handbook.HandbookSources;
import motcoach.ui.handbook.HandbookView;
import motcoach.ui.handbook.HandbookViewModel;
import motcoach.ui.home.HomeReader;
import motcoach.ui.home.HomeView;
import motcoach.ui.home.HomeViewModel;
import motcoach.ui.kit.Aside;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.library.LibraryReader;
import motcoach.ui.library.LibraryView;
import motcoach.ui.library.LibraryViewModel;
import motcoach.ui.practise.PractiseView;
import motcoach.ui.practise.PractiseViewModel;
import motcoach.ui.practise.TalkPorts;
import motcoach.ui.progress.ProgressReader;
import motcoach.ui.progress.ProgressView;
import motcoach.ui.progress.ProgressViewModel;
import motcoach.ui.reports.ReportsView;
import motcoach.ui.reports.ReportsViewModel;
import motcoach.ui.settings.SettingsPorts;
import motcoach.ui.settings.SettingsView;
import motcoach.ui.settings.SettingsViewModel;
import motcoach.ui.shell.FrameViewModel;
import motcoach.ui.start.StartView;
import motcoach.ui.start.StartViewModel;
import motcoach.ui.studio.StudioView;
import motcoach.ui.studio.StudioViewModel;

/** Makes the screen of each place, with what it needs. */
final class Screens implements Function<Place, Screen> {
  private final Ports ports;
  private final Words words;
  private final Theme theme;
  private final Tasks tasks;
  private final FrameViewModel frame;
  private final Rehearsals rehearsals;
  private final When when;
  private final Areas areas;
  private final Executor aside = Aside.executor();

  Screens(Ports ports, Words words, Theme theme, Tasks tasks, FrameViewModel frame) {
    this.ports = ports;
    this.words = words;
    this.theme = theme;
    this.tasks = tasks;
    this.frame = frame;
    this.rehearsals =
        new Rehearsals(ports.journal(), ports.library(), ports.plays(), ports.clock(), ports.ids());
    this.when = new When(words, ports.clock());
    this.areas = new Areas(ports.reporting().areas(), tasks);
    // Whoever comes next has to know it as well.
    frame.learnerProperty().addListener((changed, before, now) -> areas.close());
  }

  @Override
  public Screen apply(Place place) {
    if (areas.asks(place)) {
      return area(place);
    } else if (place instanceof Place.Start) {
      return start();
    } else if (place instanceof Place.Settings) {
      return settings();
    } else if (place instanceof Place.Studio) {
      return studio();
    } else if (place instanceof Place.Reports) {
      return reports();
    } else if (place instanceof Place.Practise) {
      return library();
    } else if (place instanceof Place.Drills) {
      return drills();
    } else if (place instanceof Place.Progress) {
      return progress();
    } else if (place instanceof Place.Briefing briefing) {
      return briefing(briefing);
    } else if (place instanceof Place.Begin begin) {
      return practise(() -> begin(begin));
    } else if (place instanceof Place.Resume resume) {
      return practise(() -> rehearsals.resume(resume.attempt()));
    } else if (place instanceof Place.Debrief debrief) {
      return debrief(debrief);
    } else if (place instanceof Place.Handbook handbook) {
      return handbook(handbook);
    }
    return home();
  }

  private Screen start() {
    StartView view =
        new StartView(
            new StartViewModel(
                ports.learners(),
                ports.library(),
                words,
                tasks,
                frame,
                ports.clock(),
                ports.ids(),
                ports.seeds()),
            words);
    return frame.addingProperty().get() ? view.withWayBack(frame::choosePerson) : view;
  }

  private Screen home() {
    HomeReader reader =
        new HomeReader(
            ports.learners(),
            ports.journal(),
            ports.diary(),
            ports.settings(),
            ports.library(),
            ports.advice(),
            ports.flaws(),
            ports.clock());
    HomeViewModel model =
        new HomeViewModel(reader, ports.settings(), ports.notes(), tasks, frame, ports.clock());
    return new HomeView(model, words, when);
  }

  private Screen studio() {
    StudioViewModel model =
        new StudioViewModel(ports.workshop(), ports.settings(), tasks, ports.clock());
    return new StudioView(
        words,
        model,
        new StudioView.Tools(
            ports.engines(),
            new BackgroundTasks(),
            ports.files(),
            ports.wordings(),
            ports.handouts(),
            ports.trainees()));
  }

  private Screen reports() {
    BackgroundTasks aside = new BackgroundTasks();
    ReportsViewModel model = new ReportsViewModel(ports.reporting().ports(), tasks, aside);
    return new ReportsView(
        words,
        when,
        model,
        new ReportsView.Tools(
            ports.files(),
            ports.reporting().picks(),
            ports.clock().getZone(),
            Optional.of(aside),
            Optional.of(offer())));
  }

  private Node offer() {
    return new AreaOffer(
        words, ports.reporting().areas(), tasks, () -> frame.go(new Place.Settings()));
  }

  /** Asks for the PIN, then shows the place. */
  private Screen area(Place place) {
    AreaViewModel model =
        new AreaViewModel(
            ports.reporting().areas(),
            tasks,
            () -> {
              areas.open();
              frame.go(place);
            });
    String title = place instanceof Place.Studio ? "frame.studio" : "frame.reports";
    return new AreaView(words, words.text(title), model);
  }

  private Screen library() {
    LibraryReader reader =
        new LibraryReader(
            ports.learners(), ports.diary(), ports.library(), ports.advice(), ports.settings());
    return new LibraryView(new LibraryViewModel(reader, tasks, frame), words, when);
  }

  private Screen progress() {
    ProgressReader reader =
        new ProgressReader(
            ports.learners(),
            ports.records(),
            ports.library(),
            ports.advice(),
            new Recalls(ports.drills(), ports.drillBook())::of,
            ports.handbook(),
            ports.clock());
    return new ProgressView(new ProgressViewModel(reader, tasks, frame), words, when);
  }

  /** A scenario that is no longer there has no briefing; home tells what there is. */
  private Screen briefing(Place.Briefing place) {
    return ports
        .library()
        .find(place.packId(), place.scenarioId())
        .<Screen>map(
            entry ->
                new BriefingView(
                    words,
                    when,
                    new BriefingViewModel(
                        entry,
                        words.language(),
                        new BriefingViewModel.Ports(
                            new BriefingReader(ports.learners(), ports.diary(), ports.settings()),
                            ports.seeds(),
                            ports.plays(),
                            aside),
                        tasks,
                        frame)))
        .orElseGet(this::home);
  }

  private Screen drills() {
    DrillsViewModel.Ports needed =
        new DrillsViewModel.Ports(
            ports.drillDesk(),
            ports.marker(),
            ports.handbook(),
            ports.learners(),
            ports.settings(),
            ports.clock(),
            ports.seeds());
    DrillsViewModel model = new DrillsViewModel(needed, tasks, frame, words.languageProperty());
    DrillsView view = new DrillsView(words, model);
    model.load();
    return view;
  }

  private Screen debrief(Place.Debrief place) {
    Reviews reviews =
        new Reviews(
            rehearsals,
            ports.notes(),
            ports.contests(),
            ports.drills(),
            ports.drillDesk(),
            ports.clock());
    DebriefViewModel model = new DebriefViewModel(reviews, rehearsals, tasks, frame);
    SavingViewModel saving =
        new SavingViewModel(reviews, ports.printing(), ports.settings(), tasks);
    DebriefView view = new DebriefView(words, model, saving, ports.files());
    model.open(place.attempt());
    saving.open();
    return view;
  }

  private Screen practise(PractiseViewModel.Opening opening) {
    TalkPorts talk =
        new TalkPorts(
            ports.journal(),
            ports.library(),
            ports.settings(),
            ports.reading(),
            ports.voice(),
            ports.chime(),
            aside);
    PractiseViewModel model = new PractiseViewModel(talk, tasks, frame);
    return new PractiseView(words, model, () -> model.open(opening));
  }

  private Optional<Rehearsals.Resumed> begin(Place.Begin begin) {
    Learner learner = ports.learners().current().orElseThrow();
    return ports
        .library()
        .find(begin.packId(), begin.scenarioId())
        .map(entry -> rehearsals.begin(learner, entry, begin.setup()))
        .map(rehearsal -> new Rehearsals.Resumed(rehearsal, true));
  }

  /** Asked for a card, there is a way back to where the question came up. */
  private Screen handbook(Place.Handbook place) {
    HandbookSources sources =
        new HandbookSources(
            ports.handbook(),
            ports.library(),
            ports.drills(),
            ports.examples(),
            ports.learners(),
            ports.settings());
    HandbookViewModel model =
        new HandbookViewModel(
            sources, tasks, frame, place.concept().flatMap(asked -> frame.before()));
    HandbookView view = new HandbookView(words, when, model);
    model.open(place.concept());
    return view;
  }

  private Screen settings() {
    SettingsPorts settings =
        new SettingsPorts(
            ports.learners(),
            ports.settings(),
            ports.custody().pins(),
            ports.custody().backups(),
            ports.custody().personalData(),
            ports.custody().handover(),
            ports.reporting().ownBundle(),
            ports.reporting().areas(),
            ports.voice(),
            ports.data());
    SettingsPorts.Surroundings window =
        new SettingsPorts.Surroundings(
            frame.learnerProperty(),
            frame.idleMinutesProperty(),
            frame::lock,
            frame::choosePerson,
            () -> {
              areas.anew();
              frame.begin();
            });
    return new SettingsView(
        new SettingsViewModel(settings, words, theme, tasks, window), words, when, ports.files());
  }
}
