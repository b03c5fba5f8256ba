package motcoach.ui.debrief;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import motcoach.progress.review.Review;
import motcoach.scenario.Ending;
import motcoach.scenario.Play;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Which talk it was, and how it ended. */
final class DebriefHead extends VBox {

  DebriefHead(Words words, Review review) {
    Play play = review.play();
    getStyleClass().add(Style.GAP_XS);
    getChildren()
        .add(
            Layout.label(
                words.text(
                    review.attempt().origin().isPresent() ? "debrief.of-retry" : "debrief.of-talk",
                    play.scenario().title(),
                    play.setup().mode()),
                Style.SMALL,
                Style.MUTED));
    Optional<Ending> ending = play.ending();
    getChildren()
        .add(
            Layout.label(
                ending
                    .<ObservableValue<String>>map(end -> words.text(end.title()))
                    .orElseGet(() -> words.text("debrief.unfinished")),
                Style.PAGE_TITLE));
    ending.ifPresent(
        end -> getChildren().add(Layout.label(words.text(end.text()), Style.BODY, Style.MUTED)));
    if (!review.exact()) {
      getChildren().add(new Notice(Notice.Weight.INFO, words.text("debrief.changed"), List.of()));
    }
  }
}
