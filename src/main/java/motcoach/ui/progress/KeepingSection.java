package motcoach.ui.progress;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.method.FiveC;
import motcoach.progress.trend.Course;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** How promises were kept: each C over the newest first tries, as full, half or empty marks. */
final class KeepingSection extends VBox {
  private static final int SHOWN = 12;
  private static final double LEAST = 24;
  private static final List<BandOfStage> BANDS =
      List.of(BandOfStage.NOT_YET, BandOfStage.PARTLY, BandOfStage.SOLID);

  private final Words words;

  KeepingSection(Words words, ProgressContent content) {
    this.words = words;
    Card card = new Card();
    for (FiveC c : FiveC.values()) {
      card.getChildren().add(row(c, content.courses().fiveC().get(c)));
    }
    card.getChildren().add(legend());
    getChildren()
        .add(
            new Question(words.text("progress.five-c"), words.text("progress.five-c.about"), card));
  }

  private Node row(FiveC c, Course course) {
    List<Course.Point> newest = course.newest(SHOWN);
    List<Course.Point> last = course.newest(Course.TOGETHER);
    long solid = last.stream().filter(point -> point.value() == 2).count();
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.nameOf(c), Style.STRONG),
            Layout.label(
                last.isEmpty()
                    ? words.text("progress.five-c.none")
                    : words.text("progress.five-c.last", solid, last.size()),
                Style.SMALL,
                Style.MUTED));
    HBox marks = Layout.row(Style.GAP_XS);
    newest.forEach(point -> marks.getChildren().add(mark(point.value())));
    return new Beside(LEAST / 2, texts, marks);
  }

  private Region mark(int value) {
    Region mark = new Region();
    mark.getStyleClass().addAll(ProgressStyle.LEVEL_MARK, ProgressStyle.MARK + value);
    return Named.name(mark, words.nameOf(BANDS.get(value)));
  }

  private Node legend() {
    FlowPane legend = Layout.flow(Style.GAP_M);
    for (int value = BANDS.size() - 1; value >= 0; value--) {
      legend
          .getChildren()
          .add(
              Layout.row(
                  Style.GAP_XS,
                  mark(value),
                  Layout.label(words.nameOf(BANDS.get(value)), Style.SMALL, Style.MUTED)));
    }
    legend
        .getChildren()
        .add(Layout.label(words.text("progress.five-c.newest"), Style.SMALL, Style.MUTED));
    return legend;
  }
}
