package motcoach.shots;

import java.util.EnumSet;
import java.util.Set;
import javafx.scene.control.TextArea;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** The parcel scenario with a good trainee: briefing, each stage, the end. */
final class TalkAlbum implements Album {
  /** Turns into a stage before its picture is taken, so that there is something to see. */
  private static final int SETTLED_TURNS = 2;

  /** Turns into the act stage by which some promises are kept and some agreed anew. */
  private static final int BUSY_TURNS = 12;

  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    Library.Entry entry = room.ports.library().find("service-basics", "s-02-parcel").orElseThrow();
    room.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
    room.snap("briefing");
    Rehearsal rehearsal =
        WellSaid.rehearsals(room).begin(learner, entry, new Setup(Mode.GUIDED, room.language(), 1));
    Place talk = new Place.Resume(rehearsal.attempt().id());
    room.go(talk);
    room.snap("talk-0-opening");
    play(room, rehearsal, talk);
    room.go(talk);
    room.snap("talk-5-end");
    practice(room, learner, entry);
  }

  /** A rough talk in practice: feedback, a step back, hints, a pause. */
  private static void practice(Darkroom room, Learner learner, Library.Entry entry) {
    Setup setup = new Setup(Mode.PRACTICE, room.language(), 1);
    Rehearsal rough = WellSaid.rehearsals(room).begin(learner, entry, setup);
    boolean english = room.language() == Language.EN;
    rough.take(
        new Input.Said(
            english
                ? "That is not my department. You have to ring the depot, it's not our fault."
                : "这不归我管，你自己打给站点，又不是我们的错。"));
    Place talk = new Place.Resume(rough.attempt().id());
    room.go(talk);
    room.snap("practice-1-feedback");
    rough.take(new Input.Back());
    rough.take(new Input.Hint());
    rough.take(new Input.Hint());
    room.go(talk);
    room.with(
        ".own-words",
        TextArea.class,
        box ->
            box.setText(
                english
                    ? "I'm sorry you had to call three times. That is not our fault, you must wait."
                    : "让您打了三次电话，真对不住。这不是我们的错，你必须等。"));
    room.snap("practice-2-back-and-hint");
    room.press("practise.pause");
    room.snap("practice-3-paused");
    room.press("practise.go-on");
    room.with(
        ".own-words",
        TextArea.class,
        box -> box.setText(english ? "Blue mountains sleep slowly." : "蓝色的山慢慢睡着。"));
    room.press("practise.say");
    room.snap("practice-4-not-understood");
  }

  private static void play(Darkroom room, Rehearsal rehearsal, Place talk) {
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    int inStage = 0;
    Stage before = rehearsal.play().stage();
    for (String answer : WellSaid.answers("s-02-parcel", room.language())) {
      rehearsal.take(WellSaid.input(rehearsal.play(), answer));
      Play play = rehearsal.play();
      inStage = play.stage() == before ? inStage + 1 : 1;
      before = play.stage();
      if (!play.over() && inStage >= SETTLED_TURNS && seen.add(play.stage())) {
        String name = "talk-" + (play.stage().ordinal() + 1) + "-" + play.stage().id();
        room.go(talk);
        room.snap(name);
      } else if (play.stage() == Stage.ACT && inStage == BUSY_TURNS) {
        room.go(talk);
        room.snap("talk-3-act-later");
      }
    }
  }
}
