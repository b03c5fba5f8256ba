package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.scenario.Ending;
import motcoach.scenario.Scenario;
import motcoach.scenario.Topic;
import motcoach.studio.trainees.Alike;
import motcoach.studio.trainees.Doings;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;
import motcoach.ui.studio.TraineesViewModel.Found;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.kordamp.ikonli.feather.Feather;

/** Where trainees leave, how they end, what is hard for them and what was not understood. */
final class TraineesPane extends VBox {
  private static final int MOST_REPLIES = 40;

  private final Words words;
  private final TraineesViewModel model;
  private final VBox found = Layout.column(Style.GAP_M);

  TraineesPane(Words words, TraineesViewModel model) {
    this.words = words;
    this.model = model;
    VBox all =
        Layout.column(
            Style.GAP_M,
            Layout.label(words.text("studio.trainees.about"), Style.BODY, Style.MUTED),
            found);
    all.getStyleClass().add("studio-form");
    ScrollPane page = PlayLook.scroll(all, words.text("middle.trainees"));
    page.getStyleClass().add("studio-trainees");
    getChildren().add(Layout.grow(page));
    PlayLook.dress(this);
    model.foundProperty().addListener((property, before, now) -> show());
    model.lookingProperty().addListener((property, before, now) -> show());
    model.failedProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Optional<Found> now = model.foundProperty().get();
    if (model.failedProperty().get()) {
      found
          .getChildren()
          .setAll(
              new Notice(
                  Notice.Weight.BAD,
                  words.text("studio.trainees.failed"),
                  List.of(words.text("studio.trainees.failed.do"))));
    } else if (now.isEmpty()) {
      found
          .getChildren()
          .setAll(
              model.lookingProperty().get()
                  ? new Busy(words.text("studio.trainees.looking"))
                  : Layout.label(words.text("studio.trainees.no-scenario"), Style.MUTED));
    } else if (now.get().doings().none()) {
      found
          .getChildren()
          .setAll(
              new EmptyState(
                  Feather.USERS,
                  words.text("studio.trainees.none"),
                  words.text("studio.trainees.none.about")));
    } else {
      found.getChildren().setAll(nodes(now.get()));
    }
  }

  private List<Node> nodes(Found now) {
    Doings doings = now.doings();
    return List.of(
        Layout.label(
            words.text("studio.trainees.count", doings.talks(), doings.worded()), Style.STRONG),
        PlayLook.group(words.text("studio.trainees.replies"), replies(now)),
        PlayLook.group(words.text("studio.trainees.left"), left(doings)),
        PlayLook.group(words.text("studio.trainees.endings"), endings(now.scenario(), doings)),
        PlayLook.group(words.text("studio.trainees.criteria"), criteria(doings)));
  }

  private List<Node> left(Doings doings) {
    List<Node> lines = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      int often = doings.left().getOrDefault(stage, 0);
      if (often > 0) {
        lines.add(
            PlayLook.line(
                Sign.CAUTION, words.text("studio.trainees.left.at", stage, often, doings.talks())));
      }
    }
    if (lines.isEmpty()) {
      lines.add(PlayLook.line(Sign.GOOD, words.text("studio.trainees.left.none")));
    }
    return lines;
  }

  private List<Node> endings(Scenario scenario, Doings doings) {
    int ended = doings.endings().values().stream().mapToInt(Integer::intValue).sum();
    List<Node> lines = new ArrayList<>();
    doings
        .endings()
        .forEach(
            (id, often) -> {
              Optional<Ending> ending =
                  scenario.endings().stream().filter(each -> each.id().equals(id)).findFirst();
              Text title = ending.map(Ending::title).orElse(Text.same(id));
              boolean good = ending.filter(Ending::comesBack).isPresent();
              lines.add(
                  PlayLook.line(
                      good ? Sign.GOOD : Sign.OPEN,
                      words.text(
                          "studio.trainees.ending", title, 100 * often / ended, often, ended)));
            });
    if (lines.isEmpty()) {
      lines.add(PlayLook.line(Sign.OPEN, words.text("studio.trainees.endings.none")));
    }
    return lines;
  }

  private List<Node> criteria(Doings doings) {
    List<Node> lines = new ArrayList<>();
    for (Doings.Row row : doings.criteria()) {
      if (row.seen() == 0) {
        lines.add(
            PlayLook.line(
                Sign.OPEN, words.text("studio.trainees.unseen", row.criterion().label())));
        continue;
      }
      Sign sign = 2 * row.met() >= row.seen() ? Sign.GOOD : Sign.CAUTION;
      lines.add(
          PlayLook.line(
              sign,
              row.tells()
                  .map(
                      tells ->
                          words.text(
                              "studio.trainees.met.tells",
                              row.criterion().label(),
                              row.met(),
                              row.seen(),
                              String.format(java.util.Locale.ROOT, "%+.2f", tells)))
                  .orElseGet(
                      () ->
                          words.text(
                              "studio.trainees.met",
                              row.criterion().label(),
                              row.met(),
                              row.seen()))));
    }
    lines.add(Layout.label(words.text("studio.trainees.tells.about"), Style.SMALL, Style.MUTED));
    return lines;
  }

  private List<Node> replies(Found now) {
    List<Node> rows = new ArrayList<>();
    List<Alike> replies = now.doings().replies();
    for (int i = 0; i < Math.min(MOST_REPLIES, replies.size()); i++) {
      rows.add(reply(now.scenario(), replies.get(i), now.nearest().get(i)));
    }
    if (replies.isEmpty()) {
      rows.add(
          PlayLook.line(
              now.doings().worded() == 0 ? Sign.OPEN : Sign.GOOD,
              words.text(
                  now.doings().worded() == 0
                      ? "studio.trainees.replies.no-words"
                      : "studio.trainees.replies.none")));
    }
    rows.addAll(PlayLook.more(words, replies.size(), MOST_REPLIES));
    return rows;
  }

  private Node reply(Scenario scenario, Alike reply, Optional<String> nearest) {
    Node said =
        PlayLook.line(Sign.OPEN, words.text("studio.trainees.reply", reply.said(), reply.times()));
    if (!model.mayChange() || scenario.topics().isEmpty()) {
      return said;
    }
    PrefixSelectionComboBox<String> topic = new PrefixSelectionComboBox<>();
    topic.getItems().setAll(scenario.topics().stream().map(Topic::id).toList());
    topic.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(String id) {
            return id == null ? "" : words.in(TraineesViewModel.label(scenario, id));
          }

          @Override
          public String fromString(String text) {
            return text;
          }
        });
    topic.setValue(nearest.orElse(topic.getItems().get(0)));
    Named.name(topic, words.text("studio.trainees.topic", reply.said()));
    Button teach = Named.say(new Button(), words.text("studio.trainees.teach"));
    teach.getStyleClass().add(Styles.SMALL);
    Named.name(teach, words.text("studio.trainees.teach.of", reply.said()));
    teach.disableProperty().bind(topic.valueProperty().map(id -> !model.canTeach(reply, id)));
    teach.setOnAction(pressed -> model.teach(reply, topic.getValue()));
    return Layout.column(Style.GAP_XS, said, Layout.flow(Style.GAP_S, topic, teach));
  }
}
