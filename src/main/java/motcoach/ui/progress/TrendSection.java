package motcoach.ui.progress;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.expression.Band;
import motcoach.method.Stage;
import motcoach.progress.trend.Course;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** How the four stages and the tone developed over first tries. */
final class TrendSection extends VBox {
  private static final double LEAST = 24;
  private static final int PARTLY_FROM = 40;
  private static final int SOLID_FROM = 75;

  private final Words words;
  private final When when;
  private final ProgressViewModel model;

  TrendSection(Words words, When when, ProgressViewModel model, ProgressContent content) {
    this.words = words;
    this.when = when;
    this.model = model;
    List<Node> stages = new ArrayList<>();
    for (Stage stage : Stage.values()) {
      stages.add(stage(stage, content.courses().stages().get(stage)));
    }
    getChildren()
        .addAll(
            new Question(
                words.text("progress.stages"),
                words.text("progress.stages.about"),
                new Beside(LEAST, stages.toArray(Node[]::new))),
            new Question(
                words.text("progress.tone"),
                words.text("progress.tone.about"),
                tone(content.courses().tone())));
    getStyleClass().add(Style.GAP_L);
  }

  private Node stage(Stage stage, Course course) {
    CourseChart.Bands bands =
        new CourseChart.Bands(
            PARTLY_FROM,
            SOLID_FROM,
            List.of(
                words.nameOf(BandOfStage.NOT_YET),
                words.nameOf(BandOfStage.PARTLY),
                words.nameOf(BandOfStage.SOLID)));
    return card(words.nameOf(stage), course, bands, "percent");
  }

  private Node tone(Course course) {
    CourseChart.Bands bands =
        new CourseChart.Bands(
            40,
            60,
            List.of(
                words.text("progress.tone." + Band.NEGATIVE.id()),
                words.text("progress.tone." + Band.NEUTRAL.id()),
                words.text("progress.tone." + Band.POSITIVE.id())));
    return card(words.text("progress.tone.card"), course, bands, "points");
  }

  private Node card(
      ObservableValue<String> title, Course course, CourseChart.Bands bands, String unit) {
    Card card = new Card(title, Layout.label(CourseSentence.of(words, course, unit), Style.BODY));
    if (course.count() > 0) {
      card.getChildren()
          .addAll(
              new CourseChart(
                  course,
                  bands,
                  words.text("progress.chart.name", title, course.newest(CourseChart.SHOWN).size()),
                  point ->
                      words.text(
                          "progress.chart.dot",
                          when.of(point.at()),
                          words.text("progress.course." + unit, point.value())),
                  model::debrief),
              Layout.label(
                  words.text(
                      "progress.chart.count",
                      course.newest(CourseChart.SHOWN).size(),
                      course.count()),
                  Style.SMALL,
                  Style.MUTED));
    }
    return card;
  }
}
