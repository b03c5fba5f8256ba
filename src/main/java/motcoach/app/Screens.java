package motcoach.app;

import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsals;
import motcoach.progress.drill.DrillDesk;
import motcoach.scenario.Scenario;
import motcoach.ui.briefing.BriefingView;
import motcoach.ui.briefing.BriefingViewModel;
import motcoach.ui.debrief.DebriefView;
import motcoach.ui.debrief.DebriefViewModel;
import motcoach.ui.drills.DrillsView;
import motcoach.ui.drills.DrillsViewModel;
import motcoach.ui.home.HomeReader;
import motcoach.ui.home.HomeView;
import motcoach.ui.home.HomeViewModel;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Tasks;
import motcoach.ui.kit.Theme;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.practise.PractiseView;
import motcoach.ui.practise.PractiseViewModel;
import motcoach.ui.settings.SettingsView;
import motcoach.ui.settings.SettingsViewModel;
import motcoach.ui.shell.FrameViewModel;
import motcoach.ui.start.StartView;
import motcoach.ui.start.StartViewModel;

/** Makes the screen of each place, with what it needs. */
final class Screens implements Function<Place, Screen> {
  private final Ports ports;
  private final Words words;
  private final Theme theme;
  private final Tasks tasks;
  private final FrameViewModel frame;
  private final Rehearsals rehearsals;
  private final DrillDesk drillDesk;
  private final When when;

  Screens(Ports ports, Words words, Theme theme, Tasks tasks, FrameViewModel frame) {
    this.ports = ports;
    this.words = words;
    this.theme = theme;
    this.tasks = tasks;
    this.frame = frame;
    this.rehearsals =
        new Rehearsals(ports.journal(), ports.library(), ports.plays(), ports.clock(), ports.ids());
    this.drillDesk = new DrillDesk(ports.drills(), ports.drillBook(), this::talk);
    this.when = new When(words, ports.clock());
  }

  @Override
  public Screen apply(Place place) {
    if (place instanceof Place.Start) {
      return start();
    } else if (place instanceof Place.Settings) {
      return settings();
    } else if (place instanceof Place.Drills) {
      return drills();
    } else if (place instanceof Place.Briefing briefing) {
      return briefing(briefing);
    } else if (place instanceof Place.Begin begin) {
      return practise(() -> begin(begin));
    } else if (place instanceof Place.Resume resume) {
      return practise(() -> rehearsals.resume(resume.attempt()));
    } else if (place instanceof Place.Debrief debrief) {
      return debrief(debrief);
    }
    return home();
  }

  private Screen start() {
    return new StartView(
        new StartViewModel(ports.learners(), words, tasks, frame, ports.clock(), ports.ids()),
        words);
  }

  private Screen home() {
    HomeReader reader =
        new HomeReader(
            ports.learners(), ports.journal(), ports.library(), rehearsals, ports.flaws());
    return new HomeView(new HomeViewModel(reader, tasks, frame, ports.clock()), words, when);
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
                    new BriefingViewModel(
                        entry, words.language(), ports.settings(), tasks, ports.seeds(), frame)))
        .orElseGet(this::home);
  }

  private Screen drills() {
    DrillsViewModel.Ports needed =
        new DrillsViewModel.Ports(
            drillDesk,
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

  private Optional<Scenario> talk(UUID attempt) {
    return ports
        .journal()
        .attempt(attempt)
        .flatMap(known -> ports.library().find(known.packId(), known.scenarioId()))
        .map(Library.Entry::scenario);
  }

  private Screen debrief(Place.Debrief place) {
    DebriefViewModel model = new DebriefViewModel(rehearsals, ports.settings(), tasks, frame);
    DebriefView view = new DebriefView(words, model);
    model.open(place.attempt());
    return view;
  }

  private Screen practise(PractiseViewModel.Opening opening) {
    PractiseViewModel model = new PractiseViewModel(ports.journal(), ports.reading(), tasks, frame);
    PractiseView view = new PractiseView(words, model);
    model.open(opening);
    return view;
  }

  private Optional<Rehearsals.Resumed> begin(Place.Begin begin) {
    Learner learner = ports.learners().current().orElseThrow();
    return ports
        .library()
        .find(begin.packId(), begin.scenarioId())
        .map(entry -> rehearsals.begin(learner, entry, begin.setup()))
        .map(rehearsal -> new Rehearsals.Resumed(rehearsal, true));
  }

  private Screen settings() {
    return new SettingsView(
        new SettingsViewModel(
            ports.learners(),
            words,
            theme,
            tasks,
            frame.learnerProperty(),
            ports.data().toString()),
        words);
  }
}
