package motcoach.ui.drills;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.expression.Finding;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** What was noticed, why, and what could have been said. */
final class Explanation extends VBox {
  private static final int MOST_FINDINGS = 2;

  private final DrillsViewModel model;
  private final ItemText texts;
  private final List<CheckBox> ticks = new ArrayList<>();

  Explanation(DrillsViewModel model, ItemText texts) {
    this.model = model;
    this.texts = texts;
    getStyleClass().addAll(Style.GAP_M, "drill-explanation");
    model.markProperty().get().ifPresent(known -> getChildren().addAll(cards(known)));
  }

  /** Shows which points are ticked now. */
  void tick(Mark mark) {
    for (int i = 0; i < ticks.size(); i++) {
      ticks.get(i).setSelected(mark.parts().get(i).right());
    }
  }

  private Node[] cards(Mark mark) {
    Card card = new Card();
    card.getStyleClass().add(Style.GAP_S);
    mark.findings().forEach(note -> card.getChildren().add(note(note)));
    findings(mark, card);
    mark.why()
        .filter(why -> !texts.now(why).isBlank())
        .ifPresent(why -> card.getChildren().add(Layout.label(texts.of(why), Style.BODY)));
    points(mark, card);
    if (!mark.better().isEmpty()) {
      card.getChildren().add(Layout.label(texts.words().text(better()), Style.STRONG));
      mark.better().forEach(better -> card.getChildren().add(better(better)));
    }
    return card.getChildren().isEmpty() ? new Node[0] : new Node[] {card};
  }

  private String better() {
    return switch (model.exercise().item().task().kind()) {
      case BEST_WORST -> "drills.best";
      case SPOT -> "drills.better";
      default -> "drills.models";
    };
  }

  private Node better(Text better) {
    return new Bullet(texts.of(better));
  }

  private Node note(Mark.Note note) {
    Node sign =
        Icon.of(
            note.good() ? Feather.CHECK : Feather.ALERT_CIRCLE,
            note.good() ? Style.GOOD : Style.CAUTION);
    return Layout.aligned(
        Style.GAP_S,
        sign,
        Layout.grow(Layout.label(texts.words().text("drills.note." + Ids.of(note)), Style.BODY)));
  }

  /** The words that hurt most, as the reader of wording explains them. */
  private void findings(Mark mark, VBox card) {
    if (mark.findings().contains(Mark.Note.HURTS)) {
      mark.reading().stream()
          .flatMap(reading -> reading.faults())
          .limit(MOST_FINDINGS)
          .forEach(finding -> card.getChildren().add(finding(finding)));
    }
  }

  private Node finding(Finding finding) {
    return Layout.label(
        texts.words().text("drills.finding", finding.quote(), finding.message()), Style.BODY);
  }

  /** The points of a long answer; the trainee may tick them while judging. */
  private void points(Mark mark, VBox card) {
    Exercise exercise = model.exercise();
    if (!(exercise.item().task() instanceof DrillItem.Free free)) {
      return;
    }
    boolean open = model.phaseProperty().get() != Phase.ANSWERED;
    card.getChildren().add(Layout.label(texts.words().text("drills.points"), Style.STRONG));
    for (int i = 0; i < free.points().size(); i++) {
      CheckBox point = new CheckBox();
      point.setWrapText(true);
      point.setMinHeight(Region.USE_PREF_SIZE);
      Named.say(point, texts.about("drills.point", i + 1, free.points().get(i).text()));
      point.setSelected(mark.parts().get(i).right());
      // Not disabled: what was missed is what is to be read now.
      point.setMouseTransparent(!open);
      point.setFocusTraversable(open);
      ticks.add(point);
      int own = i;
      point.setOnAction(ticked -> model.tick(own));
      card.getChildren().add(point);
    }
  }
}
