package motcoach.ui.progress;

import java.time.Duration;
import java.time.format.DateTimeFormatter;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import motcoach.progress.trend.PracticeTime;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Time practised, week by week. */
final class TimeSection extends VBox {
  /** Room for a date and for some hundred minutes. */
  private static final double WEEK_EM = 3.8;

  private final Words words;
  private final PracticeTime time;

  TimeSection(Words words, ProgressContent content) {
    this.words = words;
    this.time = content.time();
    Beside weeks = new Beside(WEEK_EM, time.weeks().stream().map(this::week).toArray(Node[]::new));
    getChildren().add(new Question(words.text("progress.time"), answer(), new Card(weeks)));
  }

  private ObservableValue<String> answer() {
    PracticeTime.Week current = time.weeks().get(time.weeks().size() - 1);
    return words.follow(
        () ->
            words.say(
                "progress.time.answer",
                Phrases.time(words, time.total()),
                Phrases.time(words, current.practised()),
                current.talks()));
  }

  private Node week(PracticeTime.Week week) {
    Label minutes = new Label();
    minutes.textProperty().bind(words.text("progress.week.minutes", minutes(week)));
    minutes.getStyleClass().add(Style.SMALL);
    WeekBar bar = new WeekBar(share(week));
    VBox.setVgrow(bar, Priority.ALWAYS);
    Label day = new Label();
    day.textProperty()
        .bind(
            words.follow(
                () ->
                    DateTimeFormatter.ofPattern(words.say("progress.week.pattern"))
                        .withLocale(words.language().locale())
                        .format(week.monday())));
    day.getStyleClass().addAll(Style.SMALL, Style.MUTED);
    VBox column = new VBox(minutes, bar, day);
    column.setAlignment(Pos.BOTTOM_CENTER);
    column.getStyleClass().add(ProgressStyle.WEEK);
    return Named.describe(
        column,
        words.follow(
            () ->
                words.say(
                    "progress.week.name",
                    Phrases.day(words, week.monday()),
                    Phrases.time(words, week.practised()),
                    week.talks())),
        java.util.Optional.empty());
  }

  private static long minutes(PracticeTime.Week week) {
    return Math.round(week.practised().toSeconds() / 60.0);
  }

  private double share(PracticeTime.Week week) {
    Duration most =
        time.weeks().stream()
            .map(PracticeTime.Week::practised)
            .max(Duration::compareTo)
            .orElse(Duration.ZERO);
    return most.isZero() ? 0 : (double) week.practised().toSeconds() / most.toSeconds();
  }
}
