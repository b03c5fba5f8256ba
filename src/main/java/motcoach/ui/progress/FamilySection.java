package motcoach.ui.progress;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.VBox;
import motcoach.method.Family;
import motcoach.progress.mastery.Level;
import motcoach.progress.mastery.Mastery;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** Where somebody stands in each family; a family opens below its row. */
final class FamilySection extends VBox {
  private final Words words;
  private final When when;
  private final ProgressViewModel model;
  private final ProgressContent content;
  private final Map<Family, VBox> places = new EnumMap<>(Family.class);
  private final InvalidationListener changed = value -> show();

  FamilySection(Words words, When when, ProgressViewModel model, ProgressContent content) {
    this.words = words;
    this.when = when;
    this.model = model;
    this.content = content;
    Card table = new Card();
    table.getStyleClass().setAll(Style.CARD, "family-table");
    for (Mastery mastery : content.masteries().values()) {
      VBox place = Layout.slot(Style.GAP_S);
      places.put(mastery.family(), place);
      table.getChildren().addAll(new FamilyRow(words, when, model, mastery).node(), place);
    }
    getChildren().add(new Question(words.text("progress.where"), answer(), table));
    // Weakly: a section is replaced when everything is read anew.
    model.openProperty().addListener(new WeakInvalidationListener(changed));
    model.detailProperty().addListener(new WeakInvalidationListener(changed));
    model.detailFailureProperty().addListener(new WeakInvalidationListener(changed));
    show();
  }

  private ObservableValue<String> answer() {
    return words.follow(
        () -> {
          long reached =
              content.masteries().values().stream()
                  .filter(mastery -> mastery.level() != Level.UNSEEN)
                  .count();
          return words.say("progress.where.answer", reached, content.masteries().size());
        });
  }

  private void show() {
    Optional<Family> open = model.openProperty().get();
    places.forEach(
        (family, place) -> {
          place.getChildren().clear();
          if (open.filter(family::equals).isPresent()) {
            fill(place, content.masteries().get(family));
          }
        });
  }

  private void fill(VBox place, Mastery mastery) {
    Optional<Exception> failure = model.detailFailureProperty().get();
    if (failure.isPresent()) {
      place.getChildren().add(Notice.failure(words, failure.get()));
      return;
    }
    Optional<FamilyDetail> detail = model.detailProperty().get();
    place
        .getChildren()
        .add(
            detail.isPresent()
                ? new FamilyEvidence(words, when, model, content, mastery, detail.get())
                : Layout.label(words.text("progress.opening"), Style.BODY, Style.MUTED));
  }
}
