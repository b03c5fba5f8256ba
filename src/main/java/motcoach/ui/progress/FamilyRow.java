package motcoach.ui.progress;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.mastery.Mastery;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One family with its level; pressing it shows what the level stands on. */
final class FamilyRow {
  private final Words words;
  private final When when;
  private final ProgressViewModel model;
  private final Mastery mastery;

  FamilyRow(Words words, When when, ProgressViewModel model, Mastery mastery) {
    this.words = words;
    this.when = when;
    this.model = model;
    this.mastery = mastery;
  }

  Node node() {
    ObservableValue<String> title = words.follow(() -> Phrases.title(words, mastery.family()));
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(title, Style.STRONG),
            Layout.label(seen(), Style.SMALL, Style.MUTED));
    FlowPane level =
        Layout.flow(
            Style.GAP_S,
            new LevelBar(words, mastery.level()),
            Layout.label(words.nameOf(mastery.level()), Style.SMALL));
    level.getStyleClass().add("family-level");
    if (mastery.provisional()) {
      level.getChildren().add(new Pill(words.text("progress.provisional"), Style.NEUTRAL));
    }
    if (mastery.refresh()) {
      level
          .getChildren()
          .add(new Pill(words.text("progress.refresh"), Style.CAUTION, Feather.REFRESH_CW));
    }
    texts.setMinWidth(0);
    HBox row = Layout.row(Style.GAP_M, Layout.grow(texts), level, arrow());
    LinkCard card = new LinkCard(name(title), () -> model.toggle(mastery.family()), row);
    card.getStyleClass().add(ProgressStyle.FAMILY_ROW);
    return card;
  }

  private ObservableValue<String> seen() {
    if (mastery.talks().isEmpty()) {
      return words.text(
          mastery.last().isPresent() ? "progress.seen.exercises" : "progress.seen.never");
    }
    return words.text(
        "progress.seen", mastery.talks().size(), when.of(mastery.last().orElseThrow()));
  }

  private FontIcon arrow() {
    FontIcon arrow = Icon.of(Feather.CHEVRON_DOWN, Style.MUTED);
    arrow
        .iconCodeProperty()
        .bind(
            Bindings.createObjectBinding(
                () -> opened() ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN, model.openProperty()));
    return arrow;
  }

  private boolean opened() {
    return model.openProperty().get().filter(mastery.family()::equals).isPresent();
  }

  private ObservableValue<String> name(ObservableValue<String> title) {
    return words.follow(
        () ->
            words.say(
                opened() ? "progress.row.close" : "progress.row.open",
                title,
                mastery.level().number(),
                mastery.level()),
        model.openProperty());
  }
}
