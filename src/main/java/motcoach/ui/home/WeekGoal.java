package motcoach.ui.home;

import atlantafx.base.theme.Styles;
import java.util.Optional;
import javafx.beans.binding.StringBinding;
import javafx.css.PseudoClass;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import motcoach.progress.PracticeWeek;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The practice days of this week; pressing it offers other goals. */
final class WeekGoal extends MenuButton {
  private static final PseudoClass DONE = PseudoClass.getPseudoClass("done");

  /** Greetings are some 18 em wide, the days with their words 20. */
  private static final double WORDS_EM = 40;

  private final HomeViewModel model;
  private final HBox days = Layout.row(Style.GAP_XS);
  private final ToggleGroup goals = new ToggleGroup();

  WeekGoal(HomeViewModel model, Words words) {
    this.model = model;
    setGraphic(days);
    StringBinding how = words.follow(() -> say(words), model.weekProperty());
    textProperty().bind(how);
    Named.describe(
        this,
        words.follow(() -> words.say("home.week.change", how.get()), model.weekProperty()),
        Optional.empty());
    getStyleClass().addAll(Styles.FLAT, "week-goal");
    setMinWidth(USE_PREF_SIZE);
    for (int each = 1; each <= PracticeWeek.MOST; each++) {
      getItems().add(goal(words, each));
    }
    model.weekProperty().addListener((changed, before, now) -> show(now));
    show(model.weekProperty().get());
  }

  /** In a bar too narrow for the greeting and these words only the days are drawn. */
  void standIn(Region bar) {
    Layout.wordsFrom(WORDS_EM, bar, this);
  }

  private String say(Words words) {
    PracticeWeek week = model.weekProperty().get();
    return words.say("home.week", Math.min(week.days(), week.goal()), week.goal());
  }

  private RadioMenuItem goal(Words words, int days) {
    RadioMenuItem item = new RadioMenuItem();
    item.textProperty().bind(words.text("home.week.goal", days));
    item.setToggleGroup(goals);
    item.setUserData(days);
    item.setOnAction(chosen -> model.aimFor(days));
    return item;
  }

  private void show(PracticeWeek week) {
    days.getChildren().clear();
    for (int day = 1; day <= week.goal(); day++) {
      Region box = new Region();
      box.getStyleClass().add("week-day");
      box.pseudoClassStateChanged(DONE, day <= week.days());
      days.getChildren().add(box);
    }
    goals.getToggles().stream()
        .filter(goal -> goal.getUserData().equals(week.goal()))
        .forEach(goals::selectToggle);
  }
}
