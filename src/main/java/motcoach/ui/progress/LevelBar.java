package motcoach.ui.progress;

import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import motcoach.progress.mastery.Level;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Words;

/** The five levels as steps; the one reached carries its number. */
final class LevelBar extends HBox {

  LevelBar(Words words, Level reached) {
    for (Level level : Level.values()) {
      if (level != Level.UNSEEN) {
        Region link = new Region();
        link.getStyleClass().add("level-link");
        mark(link, level.compareTo(reached) <= 0, ProgressStyle.REACHED);
        getChildren().add(link);
      }
      getChildren().add(step(level, reached));
    }
    getStyleClass().add(ProgressStyle.LEVEL_BAR);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    Named.name(this, words.text("progress.level.of", reached.number(), reached));
  }

  private static StackPane step(Level level, Level reached) {
    StackPane step = new StackPane();
    step.getStyleClass().add(ProgressStyle.LEVEL_STEP);
    mark(step, reached != Level.UNSEEN && level.compareTo(reached) <= 0, ProgressStyle.REACHED);
    if (level == reached) {
      step.getStyleClass().add(ProgressStyle.HERE);
      step.getChildren().add(new Label(String.valueOf(level.number())));
    }
    return step;
  }

  private static void mark(Region region, boolean when, String style) {
    if (when) {
      region.getStyleClass().add(style);
    }
  }
}
