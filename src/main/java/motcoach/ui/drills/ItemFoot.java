package motcoach.ui.drills;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.StackPane;
import motcoach.method.Ids;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Mark;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** What can be pressed: answer, judge, go on. Stays in sight whatever is above. */
final class ItemFoot extends StackPane {
  private static final List<Outcome> JUDGEMENTS =
      List.of(Outcome.RIGHT, Outcome.NEARLY, Outcome.WRONG);

  private final DrillsViewModel model;
  private final ItemText texts;
  private final AnswerPane answer;
  private final Label missing = new Label();

  ItemFoot(DrillsViewModel model, ItemText texts, AnswerPane answer) {
    this.model = model;
    this.texts = texts;
    this.answer = answer;
    missing.getStyleClass().addAll(Style.SMALL, Style.STRONG);
    missing.setWrapText(true);
    getStyleClass().add("drill-foot");
    show(asking());
  }

  private void show(Node row) {
    row.getStyleClass().add("drill-foot-row");
    getChildren().setAll(row);
  }

  private Node asking() {
    boolean words = answer.takesEnter();
    Button hint = button("drills.hint", "drills.hint.about", Keys.HINT, model::hint);
    hint.setGraphic(Icon.of(Feather.HELP_CIRCLE));
    hint.disableProperty().bind(model.hintedProperty());
    Button unsure =
        button(
            "drills.unsure",
            "drills.unsure.about",
            words ? Keys.ANSWER_WORDS : Keys.ANSWER,
            () -> answer(false));
    Button sure =
        button(
            "drills.sure",
            "drills.sure.about",
            words ? Keys.SURE_WORDS : Keys.SURE,
            () -> answer(true));
    sure.getStyleClass().add(Styles.ACCENT);
    return Layout.flow(Style.GAP_S, hint, unsure, sure, missing);
  }

  /** A button with its key beside its verb. */
  private Button button(String verb, String about, KeyCombination key, Runnable press) {
    Button button = new Button();
    button
        .textProperty()
        .bind(texts.words().text("drills.keyed", texts.words().text(verb), key.getDisplayText()));
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(pressed -> press.run());
    return Named.describe(button, texts.words().text(about), Optional.of(key));
  }

  void answer(boolean sure) {
    answer
        .responseProperty()
        .get()
        .ifPresentOrElse(
            response -> model.answer(response, sure),
            () ->
                missing
                    .textProperty()
                    .bind(
                        texts
                            .words()
                            .text("drills.missing." + model.exercise().item().task().kind().id())));
  }

  /** A number key while own words are judged. */
  void number(int number) {
    int points = mark().parts().size();
    if (points > 0 && number < points) {
      model.tick(number);
    } else if (points == 0 && number < JUDGEMENTS.size()) {
      model.judge(JUDGEMENTS.get(number));
    }
  }

  private Mark mark() {
    return model.markProperty().get().orElseThrow();
  }

  /** Asks the trainee for the last word. */
  void judge() {
    if (!mark().parts().isEmpty()) {
      judgePoints();
      return;
    }
    javafx.scene.layout.FlowPane row =
        Layout.flow(Style.GAP_S, Layout.label(texts.words().text("drills.judge"), Style.STRONG));
    Outcome proposed = mark().outcome();
    for (int i = 0; i < JUDGEMENTS.size(); i++) {
      Outcome outcome = JUDGEMENTS.get(i);
      Button button = new Button();
      Named.say(
          button,
          texts
              .words()
              .text(
                  "drills.numbered", i + 1, texts.words().text("drills.judge." + Ids.of(outcome))));
      button.setOnAction(pressed -> model.judge(outcome));
      row.getChildren().add(button);
      if (outcome == proposed) {
        button.getStyleClass().add(Styles.ACCENT);
      }
    }
    show(row);
    row.getChildren().get(1 + JUDGEMENTS.indexOf(proposed)).requestFocus();
  }

  private void judgePoints() {
    Label count =
        Layout.label(
            texts
                .words()
                .follow(
                    () ->
                        texts
                            .words()
                            .say(
                                "drills.points.count",
                                mark().parts().stream().filter(Mark.Part::right).count(),
                                mark().parts().size(),
                                texts.words().say("drills.judge." + Ids.of(mark().outcome()))),
                    model.markProperty()),
            Style.STRONG);
    Button keep = new Button();
    Named.say(keep, texts.words().text("drills.points.keep"));
    keep.getStyleClass().add(Styles.ACCENT);
    keep.setOnAction(pressed -> model.judgeAsItStands());
    show(Layout.flow(Style.GAP_S, count, keep));
    keep.requestFocus();
  }

  /** Says how it went and when it comes again. */
  void told() {
    Outcome outcome = mark().outcome();
    Node sign =
        switch (outcome) {
          case RIGHT -> Icon.of(Feather.CHECK_CIRCLE, Style.GOOD);
          case NEARLY -> Icon.of(Feather.MINUS_CIRCLE, Style.CAUTION);
          default -> Icon.of(Feather.X_CIRCLE, Style.BAD);
        };
    Label how = Layout.label(texts.words().text("drills.outcome." + Ids.of(outcome)), Style.STRONG);
    Label when = Layout.label(texts.words().follow(this::when, model.doneProperty()), Style.BODY);
    Button next = new Button();
    next.textProperty()
        .bind(
            texts
                .words()
                .text(
                    "drills.keyed",
                    texts.words().text("drills.next"),
                    Keys.ANSWER.getDisplayText()));
    next.setMinWidth(USE_PREF_SIZE);
    next.getStyleClass().add(Styles.ACCENT);
    next.setDefaultButton(true);
    next.setOnAction(pressed -> model.next());
    Named.describe(next, texts.words(), "drills.next", Keys.ANSWER);
    show(Layout.flow(Style.GAP_S, Layout.row(Style.GAP_S, sign, how), when, handbook(), next));
    next.requestFocus();
  }

  private String when() {
    Done done = model.doneProperty().get().orElse(null);
    if (done == null) {
      return "";
    }
    LocalDate today = model.today();
    String day = texts.day(done.card().due(), today);
    boolean again =
        model.sessionProperty().get().with(done).exercises().size()
            > model.sessionProperty().get().exercises().size();
    String key = again ? "drills.kept.again" : "drills.kept";
    return texts.words().say(key, day);
  }

  private Node handbook() {
    Button link = new Button("", Icon.of(Feather.BOOK_OPEN));
    link.textProperty()
        .bind(
            texts
                .words()
                .follow(
                    () ->
                        model
                            .cardProperty()
                            .get()
                            .map(card -> texts.words().say("drills.handbook", card.title()))
                            .orElse(""),
                    model.cardProperty()));
    link.getStyleClass().add(Styles.FLAT);
    link.setOnAction(pressed -> model.readMore());
    link.visibleProperty().bind(model.cardProperty().map(Optional::isPresent));
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }
}
