package motcoach.ui.drills;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import motcoach.progress.drill.DrillSession;
import motcoach.progress.drill.Mark;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How far a set is: a sign for each exercise, done, asked now and still to come. */
final class Dots extends HBox {
  private final DrillsViewModel model;
  private final ItemText texts;

  Dots(DrillsViewModel model, ItemText texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll("drill-dots", Style.GAP_XS);
    setAccessibleRole(AccessibleRole.TEXT);
    Named.name(
        this, texts.words().follow(this::wording, model.sessionProperty(), model.doneProperty()));
    show();
  }

  private int at() {
    return model.sessionProperty().get().done().size();
  }

  private String wording() {
    DrillSession session = model.sessionProperty().get();
    int all = session.exercises().size();
    return texts.words().say("drills.progress", Math.min(all, at() + 1), all);
  }

  /** Shows how far it is now. */
  void show() {
    getChildren().clear();
    DrillSession session = model.sessionProperty().get();
    for (int i = 0; i < session.exercises().size(); i++) {
      if (i < at()) {
        done(session.done().get(i).mark().outcome());
      } else if (i == at()) {
        model
            .doneProperty()
            .get()
            .ifPresentOrElse(
                done -> done(done.mark().outcome()), () -> add(Feather.DISC, Style.ACCENT));
      } else {
        add(Feather.CIRCLE, Style.MUTED);
      }
    }
  }

  private void done(Mark.Outcome outcome) {
    switch (outcome) {
      case RIGHT -> add(Feather.CHECK_CIRCLE, Style.GOOD);
      case NEARLY -> add(Feather.MINUS_CIRCLE, Style.CAUTION);
      default -> add(Feather.X_CIRCLE, Style.BAD);
    }
  }

  private void add(Ikon icon, String style) {
    getChildren().add(Icon.of(icon, style));
  }
}
