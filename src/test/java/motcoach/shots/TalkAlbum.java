package motcoach.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** The parcel scenario with a good trainee: briefing, each stage, the end. */
final class TalkAlbum implements Album {
  private static final Path ANSWERS = Path.of("src/test/resources/answers/s-02-parcel");

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
    room.snapSmall("briefing");
    room.snapLarge("briefing");
    Rehearsal rehearsal =
        rehearsals(room).begin(learner, entry, new Setup(Mode.GUIDED, room.language(), 1));
    Place talk = new Place.Resume(rehearsal.attempt().id());
    room.go(talk);
    room.snap("talk-0-opening");
    play(room, rehearsal, talk);
    room.go(talk);
    room.snap("talk-5-end");
  }

  private static void play(Darkroom room, Rehearsal rehearsal, Place talk) {
    Set<Stage> seen = EnumSet.noneOf(Stage.class);
    int inStage = 0;
    Stage before = rehearsal.play().stage();
    for (String answer : answers(room.language())) {
      rehearsal.take(input(rehearsal.play(), answer));
      Play play = rehearsal.play();
      inStage = play.stage() == before ? inStage + 1 : 1;
      before = play.stage();
      if (!play.over() && inStage >= SETTLED_TURNS && seen.add(play.stage())) {
        String name = "talk-" + (play.stage().ordinal() + 1) + "-" + play.stage().id();
        room.go(talk);
        room.snap(name);
        room.snapSmall(name);
        room.snapLarge(name);
      } else if (play.stage() == Stage.ACT && inStage == BUSY_TURNS) {
        room.go(talk);
        room.snap("talk-3-act-later");
      }
    }
  }

  static Input input(Play play, String answer) {
    if (!answer.startsWith("@")) {
      return new Input.Said(answer);
    }
    String id = answer.substring(1).strip();
    return play.options().stream().anyMatch(option -> option.id().equals(id))
        ? new Input.Chose(id)
        : new Input.Did(id);
  }

  static List<String> answers(Language language) {
    try {
      return Files.readAllLines(ANSWERS.resolve("good-" + language.id() + ".txt")).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Rehearsals rehearsals(Darkroom room) {
    return new Rehearsals(
        room.journal,
        room.ports.library(),
        room.ports.plays(),
        room.ports.clock(),
        room.ports.ids());
  }
}
