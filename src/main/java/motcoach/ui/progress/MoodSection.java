package motcoach.ui.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Line;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** How customers felt in the last talks: their lines over each other, and which is which. */
final class MoodSection extends VBox {
  private final Words words;
  private final When when;
  private final ProgressViewModel model;

  MoodSection(Words words, When when, ProgressViewModel model, ProgressContent content) {
    this.words = words;
    this.when = when;
    this.model = model;
    List<PastTalk> newestFirst = new ArrayList<>(content.newest());
    Collections.reverse(newestFirst);
    long lifted = newestFirst.stream().filter(MoodSection::lifted).count();
    MoodLines chart =
        new MoodLines(words, newestFirst, words.text("progress.mood.name", newestFirst.size()));
    VBox legend = Layout.column(Style.GAP_XS);
    for (int i = 0; i < newestFirst.size(); i++) {
      legend.getChildren().add(entry(chart, i, newestFirst.get(i)));
    }
    getChildren()
        .add(
            new Question(
                words.text("progress.mood"),
                words.text("progress.mood.answer", lifted, newestFirst.size()),
                new Card(chart, legend)));
  }

  /** Whether the customer left in a better mood than they came. */
  private static boolean lifted(PastTalk talk) {
    return talk.emotion().get(talk.emotion().size() - 1) > talk.emotion().get(0);
  }

  private Node entry(MoodLines chart, int index, PastTalk talk) {
    Line sample = new Line(0, 0, 1, 0);
    sample.getStyleClass().addAll("mood-line", ProgressStyle.LINE + (index + 1));
    Region place = new Region();
    place.getStyleClass().add(ProgressStyle.LINE_SAMPLE);
    sample.endXProperty().bind(place.widthProperty());
    sample.layoutYProperty().bind(place.heightProperty().divide(2));
    javafx.scene.layout.StackPane drawn = new javafx.scene.layout.StackPane(place);
    sample.setManaged(false);
    drawn.getChildren().add(sample);
    Node title;
    if (talk.readable()) {
      Hyperlink link = Named.say(new Hyperlink(), words.text(talk.scenario()));
      link.setOnAction(pressed -> model.debrief(talk.attempt()));
      Named.name(link, words.text("progress.debrief.open", talk.scenario()));
      link.focusedProperty().addListener((changed, before, now) -> chart.emphasise(index, now));
      link.hoverProperty().addListener((changed, before, now) -> chart.emphasise(index, now));
      title = link;
    } else {
      title = Layout.label(words.text(talk.scenario()), Style.BODY);
    }
    return Layout.row(
        Style.GAP_S,
        Layout.label(String.valueOf(index + 1), Style.STRONG),
        drawn,
        Layout.flow(
            Style.GAP_S,
            title,
            Layout.label(when.of(talk.finishedAt()), Style.SMALL, Style.MUTED)));
  }
}
