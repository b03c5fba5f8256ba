package motcoach.shots;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** The boards of crowded stories and of stories that go over days, each at its fullest. */
final class BoardsAlbum implements Album {
  private static final List<String> STORIES =
      List.of("s-05-third-visit", "s-07-night-of-cancellations", "s-12-service-promise");

  /** Turns into the act stage by which the board is full. */
  private static final int FULL = 8;

  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    for (String story : STORIES) {
      Library.Entry entry = room.ports.library().find("service-basics", story).orElseThrow();
      Setup setup = new Setup(Mode.GUIDED, room.language(), 1);
      walk(room, WellSaid.rehearsals(room).begin(learner, entry, setup), story);
    }
  }

  private static void walk(Darkroom room, Rehearsal rehearsal, String story) {
    Place talk = new Place.Resume(rehearsal.attempt().id());
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    Stage before = Stage.EXPLORE;
    int inStage = 0;
    for (String answer : WellSaid.answers(story, room.language())) {
      rehearsal.take(WellSaid.input(rehearsal.play(), answer));
      Play play = rehearsal.play();
      inStage = play.stage() == before ? inStage + 1 : 1;
      before = play.stage();
      int enough = play.stage() == Stage.ACT ? FULL : play.stage() == Stage.EXPLORE ? 4 : 2;
      if (!play.over() && inStage >= enough && seen.add(play.stage())) {
        room.go(talk);
        String name = "boards-" + story + "-" + (play.stage().ordinal() + 1);
        if (play.stage() == Stage.ACT) {
          room.snap(name);
        } else {
          room.snap(name, Look.LIGHT, Look.DARK);
        }
      }
    }
  }
}
