package motcoach.ui.home;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.progress.Advice;
import motcoach.progress.Library;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** What is due today, each with the minutes it takes. */
final class DueCards {
  /** Exercises come ten to a set, about a minute each. */
  private static final int SET = 10;

  private final HomeViewModel model;
  private final Words words;

  DueCards(HomeViewModel model, Words words) {
    this.model = model;
    this.words = words;
  }

  List<Node> of(Advice.Due due) {
    List<Node> cards = new ArrayList<>();
    if (due.exercises() > 0) {
      int minutes = Math.min(due.exercises(), SET);
      cards.add(
          card(
              Feather.REPEAT,
              words.text("home.due.exercises", due.exercises()),
              due.exercises() > SET
                  ? words.text("home.due.exercises.set", minutes)
                  : words.text("home.minutes", minutes),
              model::drill));
    }
    due.scenarios().forEach(entry -> cards.add(scenario(entry)));
    return cards;
  }

  private Node scenario(Library.Entry entry) {
    return card(
        Feather.ROTATE_CW,
        words.text(entry.scenario().title()),
        words.text("home.due.scenario", entry.scenario().minutes()),
        () -> model.prepare(entry));
  }

  private LinkCard card(
      Ikon icon, ObservableValue<String> title, ObservableValue<String> about, Runnable open) {
    return new LinkCard(
        words.text("home.due.open", title, about),
        open,
        Layout.row(
            Style.GAP_M,
            Icon.of(icon, Style.ACCENT),
            Layout.grow(
                Layout.column(
                    Style.GAP_XS,
                    Layout.label(title, Style.STRONG),
                    Layout.label(about, Style.SMALL, Style.MUTED))),
            Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED)));
  }
}
