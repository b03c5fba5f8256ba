package motcoach.app;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motcoach.progress.Advice;
import motcoach.progress.Learner;
import motcoach.progress.Rehearsals;
import motcoach.progress.mastery.Adviser;
import motcoach.progress.mastery.Thresholds;
import motcoach.ui.briefing.BriefingView;
import motcoach.ui.briefing.BriefingViewModel;
import motcoach.ui.debrief.DebriefView;
import motcoach.ui.debrief.DebriefViewModel;
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
import motcoach.ui.progress.ProgressReader;
import motcoach.ui.progress.ProgressView;
import motcoach.ui.progress.ProgressViewModel;
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
  private final When when;
  private final Advice advice;

  Screens(Ports ports, Words words, Theme theme, Tasks tasks, FrameViewModel frame) {
    this.ports = ports;
    this.words = words;
    this.theme = theme;
    this.tasks = tasks;
    this.frame = frame;
    this.rehearsals =
        new Rehearsals(ports.journal(), ports.library(), ports.plays(), ports.clock(), ports.ids());
    this.when = new When(words, ports.clock());
    // Short exercises have no screen yet, so none is due and none is remembered.
    this.advice =
        new Adviser(
            ports.records(), ports.library(), learner -> 0, ports.clock(), Thresholds.STANDARD);
  }

  @Override
  public Screen apply(Place place) {
    if (place instanceof Place.Start) {
      return start();
    } else if (place instanceof Place.Settings) {
      return settings();
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

  private Screen progress() {
    ProgressReader reader =
        new ProgressReader(
            ports.learners(),
            ports.records(),
            ports.library(),
            advice,
            learner -> Map.of(),
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
                    new BriefingViewModel(
                        entry, words.language(), ports.settings(), tasks, ports.seeds(), frame)))
        .orElseGet(this::home);
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
