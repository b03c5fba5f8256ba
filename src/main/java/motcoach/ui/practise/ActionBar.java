package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import motcoach.scenario.Action;
import motcoach.scenario.Play;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What can be done besides talking, as buttons. */
final class ActionBar extends FlowPane {
  private final Words words;
  private final PractiseViewModel model;
  private List<Action> shown = List.of();
  private boolean waits;
  private final Rows rows;
  private final List<Node> buttons = new ArrayList<>();

  ActionBar(Words words, PractiseViewModel model) {
    this.words = words;
    this.model = model;
    this.rows = new Rows(words);
    getStyleClass().addAll(PractiseStyle.ACTIONS, Style.GAP_S, "flow");
    managedProperty().bind(visibleProperty());
    setVisible(false);
    model.playProperty().addListener((property, before, now) -> show());
  }

  private List<Action> actions() {
    Play play = model.playProperty().get();
    return play == null || play.over() ? List.of() : play.actions();
  }

  private void show() {
    List<Action> actions = actions();
    if (actions.equals(shown) && canWait() == waits) {
      return;
    }
    shown = actions;
    waits = canWait();
    rows.turn();
    buttons.clear();
    for (Action action : actions) {
      int index = buttons.size();
      buttons.add(rows.of(List.of(action.id(), index), () -> button(action, index)));
    }
    if (waits) {
      buttons.add(rows.of(Play.WAIT, this::waiting));
    }
    setVisible(!buttons.isEmpty());
    getChildren().setAll(buttons);
    if (isVisible()) {
      getChildren().add(0, title());
    }
  }

  /** Without it these look like more of the prepared answers. */
  private Node title() {
    return rows.of(
        "practise.do", () -> Layout.label(words.text("practise.do"), PractiseStyle.GROUP_TITLE));
  }

  /** Gives the keyboard to the first of the buttons, if there is one. */
  void takeFocus() {
    buttons.stream().findFirst().ifPresent(Node::requestFocus);
  }

  private boolean canWait() {
    Play play = model.playProperty().get();
    return play != null && play.canWait();
  }

  private Node waiting() {
    Button button = new Button();
    button.textProperty().bind(words.text("practise.wait"));
    button.setGraphic(Icon.of(Feather.FAST_FORWARD));
    button.getStyleClass().add(PractiseStyle.ACTION);
    button.setOnAction(pressed -> model.act(Play.WAIT));
    button.disableProperty().bind(model.busyProperty());
    return Named.describe(button, words, "practise.wait.about", Keys.WAIT);
  }

  /** Lets time pass to the next event or due time, where that is possible. */
  boolean waitForNext() {
    boolean possible = canWait();
    if (possible) {
      model.act(Play.WAIT);
    }
    return possible;
  }

  private Node button(Action action, int index) {
    Button button = new Button();
    button.textProperty().bind(words.text(action.label()));
    button.getStyleClass().add(PractiseStyle.ACTION);
    button.setOnAction(pressed -> model.act(action.id()));
    button.disableProperty().bind(model.busyProperty());
    return Named.describe(
        button,
        words.text(action.label()),
        index < Keys.DIGIT_KEYS ? Optional.of(Keys.action(index)) : Optional.empty());
  }

  /** Does the action with this number from 0, if there is one. */
  boolean act(int index) {
    if (index >= actions().size()) {
      return false;
    }
    model.act(actions().get(index).id());
    return true;
  }
}
