package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.scenario.Contact;
import motcoach.scenario.Element;
import motcoach.scenario.Play;
import motcoach.scenario.Promise;
import motcoach.scenario.Resource;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Clock, promises, tasks, people and what is left to give, while promises are being kept. */
final class ActBoard extends VBox {
  private final Words words;
  private final Play play;
  private final Moments moments;

  ActBoard(Words words, Play play, boolean coaching) {
    this.words = words;
    this.play = play;
    this.moments = new Moments(words, play);
    getStyleClass().add(Style.GAP_L);
    getChildren().add(clock());
    add("practise.promises", new PromiseRows(words, play).all());
    add("practise.tasks", tasks());
    add("practise.people", people());
    add("practise.resources", resources());
    if (coaching) {
      add("practise.five-c", fiveC());
    }
  }

  private void add(String title, List<Node> rows) {
    if (!rows.isEmpty()) {
      getChildren().add(new Group(words.text(title), rows));
    }
  }

  private Node clock() {
    HBox now =
        Layout.row(
            Style.GAP_S,
            Icon.of(Feather.CLOCK, Style.ACCENT),
            Layout.label(moments.full(play.minute()), PractiseStyle.CLOCK));
    if (play.minute() >= SimulatedClock.DAY) {
      now.getChildren()
          .add(
              Layout.label(
                  words.text("practise.day.number", play.minute() / SimulatedClock.DAY + 1),
                  Style.SMALL,
                  Style.MUTED));
    }
    Optional<Promise> next = Matters.next(play);
    ObservableValue<String> due =
        next.<ObservableValue<String>>map(
                promise ->
                    words.text(
                        "practise.next",
                        moments.at(promise.due()),
                        label(promise.element()),
                        moments.left(promise.due())))
            .orElseGet(() -> words.text("practise.next.nothing"));
    return Layout.column(Style.GAP_XS, now, Layout.label(due, Style.SMALL, Style.MUTED));
  }

  private Text label(String element) {
    return play.scenario().element(element).map(Element::label).orElseGet(() -> Text.same(element));
  }

  private List<Node> tasks() {
    List<Node> rows = new ArrayList<>();
    for (TaskCard task : play.scenario().tasks()) {
      TaskCard.State state = play.tasks().getOrDefault(task.id(), TaskCard.State.OPEN);
      SignedRow row =
          new SignedRow(Sign.of(state), words.text(stateKey(state)), words.text(task.label()));
      rows.add(row.under(taskDetail(task, state)));
    }
    return rows;
  }

  private ObservableValue<String> taskDetail(TaskCard task, TaskCard.State state) {
    return words.follow(
        () -> {
          String owner =
              Matters.me(task.owner())
                  ? words.say("practise.me")
                  : words.in(Matters.name(play, task.owner()));
          return task.due() < 0
              ? words.say("practise.task.detail", owner, words.say(stateKey(state)))
              : words.say(
                  "practise.task.detail.due",
                  owner,
                  words.say(stateKey(state)),
                  moments.at(task.due()).getValue());
        });
  }

  private static String stateKey(TaskCard.State state) {
    return "practise.task." + Ids.of(state);
  }

  private List<Node> people() {
    List<Node> rows = new ArrayList<>();
    for (Contact contact : play.scenario().contacts()) {
      boolean onLine = play.onLine().filter(contact.id()::equals).isPresent();
      SignedRow row =
          new SignedRow(
              onLine ? Sign.CUE : Sign.OPEN,
              words.text(onLine ? "practise.on-line" : "practise.off-line"),
              words.text(contact.name()));
      rows.add(row.under(onLine ? words.text("practise.on-line") : words.text(contact.about())));
    }
    return rows;
  }

  private List<Node> resources() {
    List<Node> rows = new ArrayList<>();
    for (Resource resource : play.scenario().resources()) {
      rows.add(
          Layout.label(
              words.text(
                  "practise.resource",
                  resource.label(),
                  play.resources().getOrDefault(resource.id(), resource.limit()),
                  resource.limit()),
              Style.BODY));
    }
    return rows;
  }

  private List<Node> fiveC() {
    List<Node> rows = new ArrayList<>();
    play.fiveC()
        .forEach(
            (c, level) ->
                rows.add(
                    new SignedRow(
                        Sign.ofLevel(level), words.text("practise.level." + level), name(c))));
    return rows;
  }

  private ObservableValue<String> name(FiveC c) {
    return words.nameOf(c);
  }
}
