package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
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
final class ActBoard {
  private final Words words;
  private final Play play;
  private final Moments moments;
  private final Rows rows;

  ActBoard(Words words, Play play, Rows rows) {
    this.words = words;
    this.play = play;
    this.moments = new Moments(words, play);
    this.rows = rows;
  }

  List<Node> groups(boolean coaching) {
    List<Node> groups = new ArrayList<>();
    groups.add(rows.of(List.of("clock", play.minute(), Matters.next(play)), this::clock));
    add(groups, "practise.promises", new PromiseRows(words, play, rows).all());
    add(groups, "practise.tasks", tasks());
    add(groups, "practise.people", people());
    add(groups, "practise.resources", resources());
    if (coaching) {
      add(groups, "practise.five-c", fiveC());
    }
    return groups;
  }

  private void add(List<Node> groups, String title, List<Node> found) {
    if (!found.isEmpty()) {
      groups.add(rows.group(title, found));
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
    return play.scenario().tasks().stream().map(this::task).toList();
  }

  private Node task(TaskCard task) {
    TaskCard.State state = play.tasks().getOrDefault(task.id(), TaskCard.State.OPEN);
    // A due time is told with its day once that is another one.
    int day = play.minute() / SimulatedClock.DAY;
    return rows.of(
        List.of("task", task.id(), state, day),
        () ->
            new SignedRow(Sign.of(state), words.text(stateKey(state)), words.text(task.label()))
                .under(taskDetail(task, state)));
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
    return play.scenario().contacts().stream().map(this::person).toList();
  }

  private Node person(Contact contact) {
    boolean onLine = play.onLine().filter(contact.id()::equals).isPresent();
    return rows.of(
        List.of("person", contact.id(), onLine),
        () ->
            new SignedRow(
                    onLine ? Sign.CUE : Sign.OPEN,
                    words.text(onLine ? "practise.on-line" : "practise.off-line"),
                    words.text(contact.name()))
                .under(onLine ? words.text("practise.on-line") : words.text(contact.about())));
  }

  private List<Node> resources() {
    return play.scenario().resources().stream().map(this::resource).toList();
  }

  private Node resource(Resource resource) {
    int left = play.resources().getOrDefault(resource.id(), resource.limit());
    return rows.of(
        List.of("resource", resource.id(), left),
        () ->
            Layout.label(
                words.text("practise.resource", resource.label(), left, resource.limit()),
                Style.BODY));
  }

  private List<Node> fiveC() {
    return play.fiveC().entrySet().stream()
        .<Node>map(
            c ->
                rows.of(
                    List.of("five-c", c.getKey(), c.getValue()),
                    () ->
                        new SignedRow(
                            Sign.ofLevel(c.getValue()),
                            words.text("practise.level." + c.getValue()),
                            words.nameOf(c.getKey()))))
        .toList();
  }
}
