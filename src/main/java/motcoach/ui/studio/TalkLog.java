package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Platform;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.studio.Spot;
import motcoach.studio.tryout.Standing;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.TryoutViewModel.Reason;
import motcoach.ui.studio.TryoutViewModel.Stand;

/**
 * What was said and done. A line of the customer opens where it was written; one of one's own shows
 * what was heard in it, right below.
 */
final class TalkLog extends ScrollPane {
  private final Words words;
  private final TryoutViewModel model;
  private final PlayLook look;
  private int steps;
  private boolean toEnd;

  TalkLog(Words words, TryoutViewModel model, PlayLook look) {
    this.words = words;
    this.model = model;
    this.look = look;
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Named.name(this, words.text("studio.play.talk"));
    model.shownProperty().addListener((property, before, now) -> show());
    model.lookedProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    Optional<Stand> shown = model.shownProperty().get();
    if (shown.isEmpty()) {
      setContent(null);
      return;
    }
    Standing standing = shown.get().standing();
    VBox talk = Layout.column(Style.GAP_S);
    talk.getStyleClass().add(PlayLook.TALK);
    List<Node> stops = new ArrayList<>();
    Play before = standing.opening();
    lines(before.transcript(), Optional.empty(), talk, stops);
    for (int index = 0; index < standing.steps().size(); index++) {
      Play after = standing.steps().get(index).after().play();
      int known = before.transcript().size();
      boolean backwards = after.transcript().size() < known;
      List<Line> fresh =
          backwards ? List.of() : after.transcript().subList(known, after.transcript().size());
      step(standing, index, fresh, talk, stops);
      before = after;
    }
    Roving.among(talk, stops);
    toEnd |= standing.steps().size() != steps;
    steps = standing.steps().size();
    // A turn and what was heard in it are told one after the other: both go to the same end.
    double at = toEnd ? 1 : getVvalue();
    if (toEnd) {
      // Lines are wrapped only once they are laid out, and the pane would stay where it was.
      talk.heightProperty().addListener((property, low, high) -> setVvalue(1));
    }
    setContent(talk);
    // Only after the new content was laid out is there a new end to go to.
    Platform.runLater(
        () -> {
          layout();
          setVvalue(at);
          toEnd = false;
        });
  }

  /** One's own line or deed, what was heard in it if it is looked at, and what came of it. */
  private void step(Standing standing, int index, List<Line> fresh, VBox talk, List<Node> stops) {
    Optional<Line> own = fresh.stream().filter(Line::mine).findFirst();
    Standing.Step step = standing.steps().get(index);
    Node head =
        own.map(line -> bubble(Optional.of(line), words.text("studio.play.me"), line.words(), true))
            .orElseGet(
                () ->
                    bubble(
                        Optional.empty(),
                        words.text("studio.play.did"),
                        WhyCard.deed(words, step),
                        true));
    opens(head, () -> model.look(index), words.text("studio.play.why.show", step.turn()));
    talk.getChildren().add(head);
    stops.add(head);
    Optional<Reason> reason =
        model.lookedProperty().get().filter(looked -> looked.step().equals(step));
    reason.ifPresent(looked -> talk.getChildren().add(new WhyCard(words, look, looked)));
    lines(fresh.stream().filter(line -> !line.mine()).toList(), Optional.of(step), talk, stops);
  }

  private void lines(List<Line> lines, Optional<Standing.Step> step, VBox talk, List<Node> stops) {
    Play play =
        step.map(one -> one.after().play()).orElse(model.shownProperty().get().get().play());
    for (Line line : lines) {
      ObservableValue<String> speaker =
          line.note()
              ? words.text("studio.play.note")
              : words.text(play.scenario().nameOf(line.who()));
      Node bubble = bubble(Optional.of(line), speaker, line.words(), false);
      Optional<Spot> written = model.written(line);
      written.ifPresent(
          spot -> {
            opens(bubble, () -> model.goTo(spot), words.text("studio.play.written"));
            stops.add(bubble);
          });
      talk.getChildren().add(bubble);
    }
  }

  private Node bubble(
      Optional<Line> line, ObservableValue<String> speaker, String said, boolean mine) {
    VBox bubble =
        Layout.column(
            Style.GAP_XS, Layout.label(speaker, Style.SMALL, Style.MUTED), Layout.label(said));
    bubble.getStyleClass().add(PlayLook.BUBBLE);
    if (mine) {
      bubble.getStyleClass().add(PlayLook.MINE);
    } else if (line.filter(Line::note).isPresent()) {
      bubble.getStyleClass().add(PlayLook.NOTE);
    }
    bubble.setAccessibleRole(AccessibleRole.TEXT);
    return Named.name(bubble, words.text("practise.said", speaker, said));
  }

  private static void opens(Node bubble, Runnable act, ObservableValue<String> help) {
    bubble.getStyleClass().add("opens");
    bubble.setAccessibleRole(AccessibleRole.BUTTON);
    bubble.accessibleHelpProperty().bind(help);
    bubble.setFocusTraversable(true);
    bubble.setOnMouseClicked(click -> act.run());
    bubble.setOnKeyPressed(
        key -> {
          if (key.getCode() == KeyCode.ENTER || key.getCode() == KeyCode.SPACE) {
            key.consume();
            act.run();
          }
        });
  }
}
