package motcoach.ui.drills;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import motcoach.progress.drill.DrillPlan;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** How much is due, how long it takes, what it is about; or what comes when. */
final class StartPage {
  private static final int DAYS = 5;

  private final DrillsViewModel model;
  private final ItemText texts;
  private final VBox column = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(column);
  private final List<Button> firsts = new ArrayList<>();

  StartPage(DrillsViewModel model, ItemText texts) {
    this.model = model;
    this.texts = texts;
    DrillPlan plan = model.planProperty().get();
    if (plan.exercises() == 0) {
      column
          .getChildren()
          .add(
              new EmptyState(
                  Feather.PACKAGE,
                  texts.words().text("drills.none"),
                  texts.words().text("drills.none.about")));
    } else if (plan.due() > 0) {
      column.getChildren().add(due(plan));
    } else {
      column.getChildren().add(nothingDue(plan));
    }
    if (!plan.coming().isEmpty()) {
      column.getChildren().add(coming(texts, plan.coming(), model.today()));
    }
    column.getChildren().add(how());
  }

  Node node() {
    return page;
  }

  void takeFocus() {
    firsts.stream().findFirst().ifPresent(Button::requestFocus);
  }

  private Node due(DrillPlan plan) {
    FlowPane families = Layout.flow(Style.GAP_S);
    plan.families()
        .forEach(
            share ->
                families
                    .getChildren()
                    .add(
                        new Pill(
                            texts
                                .words()
                                .text(
                                    "drills.family",
                                    share
                                        .family()
                                        .map(family -> texts.words().nameOf(family))
                                        .orElseGet(() -> texts.words().text("drills.checks")),
                                    share.exercises()),
                            Style.NEUTRAL)));
    Card card =
        new Card(
            Layout.label(texts.words().text("drills.due", plan.due()), Style.SECTION_TITLE),
            Layout.label(
                texts.words().text("drills.set", plan.set(), plan.minutes()),
                Style.BODY,
                Style.MUTED),
            families,
            first("drills.start"));
    card.getStyleClass().add(Style.GAP_M);
    return card;
  }

  private Node nothingDue(DrillPlan plan) {
    Card card =
        new Card(
            Layout.label(texts.words().text("drills.done"), Style.SECTION_TITLE),
            Layout.label(
                texts.words().text(plan.ahead() ? "drills.done.ahead" : "drills.done.about"),
                Style.BODY,
                Style.MUTED));
    card.getStyleClass().add(Style.GAP_M);
    if (plan.ahead()) {
      card.getChildren().add(first("drills.ahead"));
    }
    return card;
  }

  private Button first(String verb) {
    Button button = new Button("", Icon.of(Feather.PLAY));
    Named.say(button, texts.words().text(verb));
    button.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
    button.setDefaultButton(true);
    button.setOnAction(pressed -> model.start());
    firsts.add(button);
    return button;
  }

  private Node how() {
    return Layout.label(texts.words().text("drills.how"), Style.SMALL, Style.MUTED);
  }

  /** What comes on the next days on which something comes. */
  static Node coming(ItemText texts, SortedMap<LocalDate, Integer> coming, LocalDate today) {
    Card card = new Card(texts.words().text("drills.coming"));
    int shown = 0;
    int later = 0;
    for (Map.Entry<LocalDate, Integer> day : coming.entrySet()) {
      if (shown++ < DAYS) {
        card.getChildren()
            .add(
                Layout.label(
                    texts
                        .words()
                        .follow(
                            () ->
                                texts
                                    .words()
                                    .say(
                                        "drills.coming.day",
                                        texts.day(day.getKey(), today),
                                        day.getValue())),
                    Style.BODY));
      } else {
        later += day.getValue();
      }
    }
    if (later > 0) {
      card.getChildren()
          .add(
              Layout.label(
                  texts.words().text("drills.coming.later", later), Style.BODY, Style.MUTED));
    }
    return card;
  }
}
