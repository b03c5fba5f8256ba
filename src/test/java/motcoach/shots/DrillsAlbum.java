package motcoach.shots;

import static motcoach.ui.kit.FxThread.fx;

import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.scene.control.Button;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import motcoach.method.Language;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learner;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.drills.DrillsView;
import motcoach.ui.drills.DrillsViewModel;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;

/** The exercises: before a set, each kind asked and answered, the end, nothing due. */
final class DrillsAlbum implements Album {
  private static final List<KeyCode> DIGITS =
      List.of(KeyCode.DIGIT1, KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4, KeyCode.DIGIT5);

  @Override
  public void walk(Darkroom room) {
    know(room);
    room.go(new Place.Drills());
    room.snap("drills-start");
    choice(room);
    sort(room);
    spot(room);
    rating(room);
    order(room);
    words(room);
    longAnswer(room);
    end(room);
  }

  private static Learner know(Darkroom room) {
    return room.know(room.language() == Language.ZH ? "林月" : "Lin Yue");
  }

  /** Somebody new is asked for this one first. */
  private static void ask(Darkroom room, String id) {
    Learner learner = know(room);
    DrillLibrary.Entry entry = room.ports.drills().find("service-basics", id).orElseThrow();
    new DrillDesk(() -> List.of(entry), room.ports.drillBook(), talk -> Optional.empty())
        .queue(learner.id(), UUID.randomUUID(), entry.item().concepts(), now(room));
    room.go(new Place.Drills());
    room.with(".button.large", Button.class, Button::fire);
  }

  private static ZonedDateTime now(Darkroom room) {
    return room.ports.clock().instant().atZone(ZoneOffset.UTC);
  }

  private static void press(Darkroom room, int... numbers) {
    for (int number : numbers) {
      room.type(DIGITS.get(number - 1));
    }
  }

  private static void choice(Darkroom room) {
    ask(room, "open-gift-1");
    press(room, 2);
    room.type(KeyCode.F1);
    room.snap("drills-choice");
    room.type(KeyCode.ENTER, KeyCode.SHIFT);
    room.snap("drills-choice-answered");
  }

  private static void sort(Darkroom room) {
    ask(room, "expect-sort-1");
    press(room, 1, 2, 2);
    room.snap("drills-sort");
    press(room, 1, 3, 1);
    room.type(KeyCode.ENTER);
    room.snap("drills-sort-answered");
  }

  private static void spot(Darkroom room) {
    ask(room, "spot-data-1");
    room.type(KeyCode.DOWN);
    room.type(KeyCode.DOWN, KeyCode.SHIFT);
    room.snap("drills-spot");
    room.type(KeyCode.ENTER);
    room.snap("drills-spot-answered");
  }

  private static void rating(Darkroom room) {
    ask(room, "bw-firstturn-1");
    press(room, 5, 1);
    room.snap("drills-rating");
    press(room, 3, 3);
    room.type(KeyCode.ENTER);
    room.snap("drills-rating-answered");
  }

  private static void order(Darkroom room) {
    ask(room, "od-four-1");
    room.type(KeyCode.DOWN, KeyCode.SHIFT);
    room.snap("drills-order");
    room.type(KeyCode.ENTER);
    room.snap("drills-order-answered");
  }

  private static void write(Darkroom room, String english, String chinese) {
    String words = room.language() == Language.ZH ? chinese : english;
    room.with(".drill-words", TextArea.class, own -> own.setText(words));
  }

  private static void words(Darkroom room) {
    ask(room, "rw-prove-1");
    write(room, "You should have come earlier with that kettle.", "这个水壶您早就该拿来了。");
    room.snap("drills-rewrite");
    room.type(KeyCode.ENTER, KeyCode.CONTROL);
    room.snap("drills-rewrite-judging");
    press(room, 2);
    room.snap("drills-rewrite-answered");
  }

  private static void longAnswer(Darkroom room) {
    ask(room, "ex-1-1-fifty-sixty");
    write(room, "He sees a one off trip and a price war.", "他当成一锤子买卖，只剩拼价格。");
    room.type(KeyCode.ENTER, KeyCode.CONTROL);
    room.snap("drills-free-judging");
    room.press("drills.points.keep");
    room.snap("drills-free-answered");
  }

  /** A set of choices to its end, outside the frame. */
  private static void end(Darkroom room) {
    know(room);
    List<DrillLibrary.Entry> choices =
        room.ports.drills().entries().stream()
            .filter(entry -> entry.item().task() instanceof DrillItem.Choose)
            .toList();
    DrillDesk desk = new DrillDesk(() -> choices, room.ports.drillBook(), talk -> Optional.empty());
    DrillsViewModel model =
        fx(
            () ->
                new DrillsViewModel(
                    new DrillsViewModel.Ports(
                        desk,
                        room.ports.marker(),
                        room.ports.handbook(),
                        room.ports.learners(),
                        room.ports.settings(),
                        room.ports.clock(),
                        room.ports.seeds()),
                    new CurrentThreadTasks(),
                    place -> {},
                    room.words.languageProperty()));
    room.showBare(
        () -> {
          DrillsView view = new DrillsView(room.words, model);
          model.load();
          model.start();
          for (int i = 0; i < 5; i++) {
            model.answer(new Response.Chosen(i % 2), false);
            model.next();
          }
          return view.node();
        });
    room.snap("drills-end");
    fx(
        () -> {
          model.stop();
          return model;
        });
    room.snap("drills-nothing-due");
  }
}
