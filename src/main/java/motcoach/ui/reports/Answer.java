package motcoach.ui.reports;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import javafx.scene.Node;
import motcoach.progress.bundle.ChainState;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What stands on top: the sentence that answers, or why there is no answer. */
final class Answer {
  private Answer() {}

  /** The sentence, and below it quietly how the journal stands. */
  static Node card(javafx.beans.value.ObservableValue<String> sentence, Node... below) {
    Card card = new Card(Layout.label(sentence, Style.SECTION_TITLE, "report-answer"));
    card.getChildren().addAll(below);
    return card;
  }

  static Node chain(Words words, ChainState state) {
    javafx.scene.control.Label label =
        state.ok()
            ? Layout.label(words.text("reports.chain.ok"), Style.SMALL, Style.MUTED)
            : Layout.label(
                words.text(
                    state.cut() ? "reports.chain.cut" : "reports.chain.changed",
                    state.changed().size()),
                Style.SMALL,
                Style.BAD);
    label.setGraphic(Icon.of(state.ok() ? Feather.LINK : Feather.ALERT_TRIANGLE, Style.ICON_SMALL));
    return label;
  }

  /** Kindly why nothing is told, and what can be done. */
  static Node declined(Words words, Sheet why) {
    if (why instanceof Sheet.Refused refused) {
      String key = "reports.refused." + refused.reason();
      return new Notice(
          Notice.Weight.INFO,
          words.text(key),
          List.of(
              words.follow(() -> words.say(key + ".do", day(words, refused.from()))),
              words.text("reports.refused.why")));
    }
    return new Notice(
        Notice.Weight.INFO,
        words.text("reports.groups-only"),
        List.of(words.text("reports.groups-only.do")));
  }

  static String day(Words words, LocalDate day) {
    return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
        .withLocale(words.language().locale())
        .format(day);
  }
}
