package motcoach.ui.home;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.progress.Plan;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Asks whether the occasion of a plan came up; once answered it says what follows from it. */
final class PlanCard extends VBox {
  private final HomeViewModel model;
  private final Words words;
  private final AskedPlan asked;

  PlanCard(HomeViewModel model, Words words, AskedPlan asked) {
    this.model = model;
    this.words = words;
    this.asked = asked;
    getStyleClass().add("plan-card");
    model
        .answeredProperty()
        .addListener((kept, before, now) -> now.ifPresent(answer -> thank(answer)));
    getChildren().add(question());
  }

  private Card question() {
    FlowPane answers = Layout.flow(Style.GAP_S);
    for (Plan.Answer each : Plan.Answer.values()) {
      Button button = Named.say(new Button(), words.text("home.plan." + Ids.of(each)));
      button.setOnAction(pressed -> model.answer(asked.plan(), each));
      answers.getChildren().add(button);
    }
    return new Card(
        words.text("home.plan"),
        Layout.label(words.text("home.plan.after", asked.scenario()), Style.SMALL, Style.MUTED),
        Layout.label(
            words.text("home.plan.wanted", asked.plan().when(), asked.plan().then()), Style.BODY),
        answers);
  }

  private void thank(Plan.Answer answer) {
    ObservableValue<String> thanks = words.text("home.plan." + Ids.of(answer) + ".thanks");
    getChildren()
        .setAll(
            new Card(
                Layout.row(
                    Style.GAP_S,
                    Icon.of(Feather.CHECK, Style.GOOD),
                    Layout.grow(Layout.label(thanks, Style.BODY)))));
  }
}
