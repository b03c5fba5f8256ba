package motcoach.shots;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TitledPane;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.ui.kit.Place;

/** A whole talk by the answers of a good trainee: briefing, each stage, the end, the debrief. */
final class TalkAlbum implements Album {
  /** How many pictures a debrief takes from top to bottom. */
  private static final int DEBRIEF_PAGES = 5;

  /** After so many inputs in a stage there is something to see of it. */
  private static final Map<Stage, Integer> SETTLED =
      Map.of(Stage.EXPLORE, 3, Stage.PROPOSE, 1, Stage.ACT, 6, Stage.CONFIRM, 1);

  @Override
  public void walk(Darkroom room) {
    Learner learner = room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
    Library.Entry entry = room.ports.library().entries().get(0);
    room.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
    room.snap("briefing");
    room.snapSmall("briefing");
    room.snapLarge("briefing");
    Rehearsal rehearsal =
        new Rehearsals(
                room.journal,
                room.ports.library(),
                room.ports.plays(),
                room.ports.clock(),
                room.ports.ids())
            .begin(learner, entry, new Setup(Mode.GUIDED, room.language(), 1));
    talk(room, rehearsal);
    debrief(room, rehearsal);
  }

  private static void talk(Darkroom room, Rehearsal rehearsal) {
    List<Input> answers = answers(room.language());
    Stage stage = Stage.EXPLORE;
    int inStage = 0;
    for (Input answer : answers) {
      if (inStage == SETTLED.get(stage)) {
        picture(room, rehearsal, stage.id(), answer);
      }
      rehearsal.take(answer);
      inStage = rehearsal.play().stage() == stage ? inStage + 1 : 0;
      stage = rehearsal.play().stage();
    }
    open(room, rehearsal);
    room.snap("talk-end");
  }

  private static void picture(Darkroom room, Rehearsal rehearsal, String name, Input next) {
    open(room, rehearsal);
    if (next instanceof Input.Said said) {
      room.with(".own-words", TextArea.class, box -> box.setText(said.words()));
    }
    room.snap("talk-" + name);
    room.snapSmall("talk-" + name);
    room.snapLarge("talk-" + name);
  }

  private static void open(Darkroom room, Rehearsal rehearsal) {
    room.go(new Place.Home());
    room.journal.draft(rehearsal.attempt().id(), "");
    room.go(new Place.Resume(rehearsal.attempt().id()));
  }

  private static void debrief(Darkroom room, Rehearsal rehearsal) {
    room.go(new Place.Debrief(rehearsal.attempt().id()));
    room.with(
        ".text-field",
        TextField.class,
        field -> field.setText(room.language() == Language.ZH ? "那张证明" : "the certificate"));
    room.snap("debrief-0-own-view");
    room.snapLarge("debrief-0-own-view");
    room.with(".reveal", Button.class, Button::fire);
    for (int page = 0; page < DEBRIEF_PAGES; page++) {
      double at = (double) page / (DEBRIEF_PAGES - 1);
      room.with(".debrief", ScrollPane.class, scroll -> scroll.setVvalue(at));
      room.snap("debrief-" + (page + 1));
    }
    room.with(".titled-pane", TitledPane.class, ledger -> ledger.setExpanded(true));
    room.with(".debrief", ScrollPane.class, scroll -> scroll.setVvalue(1));
    room.snap("debrief-" + (DEBRIEF_PAGES + 1) + "-ledger");
  }

  private static List<Input> answers(Language language) {
    Path file = Path.of("src/test/resources/answers/good-" + language.id() + ".txt");
    try {
      return Files.readAllLines(file).stream()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(TalkAlbum::input)
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Input input(String line) {
    return line.startsWith("@") ? new Input.Did(line.substring(1)) : new Input.Said(line);
  }
}
