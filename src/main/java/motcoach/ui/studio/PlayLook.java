package motcoach.ui.studio;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/**
 * The few arrangements the player, the robots and the bench are made of, and the style classes of
 * {@code css/studio-play.css}. Remembers which folds stand open while their content is rebuilt.
 */
final class PlayLook {
  static final String PANE = "tryout";
  static final String STRIP = "tryout-strip";
  static final String TALK = "tryout-talk";
  static final String BUBBLE = "tryout-bubble";
  static final String MINE = "mine";
  static final String NOTE = "tryout-note";
  static final String WHY = "tryout-why";
  static final String ANSWERS = "tryout-answers";
  static final String OPTION = "tryout-option";
  static final String FOLD = "tryout-fold";
  static final String GROUP = "tryout-group";
  static final String TABLE = "tryout-table";
  static final String CHART = "tryout-chart";

  private final Map<String, BooleanProperty> open = new HashMap<>();

  /** Adds the sheet of these panes. */
  static <P extends Parent> P dress(P pane) {
    pane.getStylesheets()
        .add(
            Objects.requireNonNull(PlayLook.class.getResource("/css/studio-play.css"))
                .toExternalForm());
    pane.getStyleClass().add(PANE);
    return pane;
  }

  /**
   * Something folded away under its title.
   *
   * @param name under which it is remembered whether it stands open
   * @param first whether it stands open at first
   */
  TitledPane fold(String name, boolean first, ObservableValue<String> title, Node content) {
    BooleanProperty state = open.computeIfAbsent(name, n -> new SimpleBooleanProperty(first));
    TitledPane fold = new TitledPane();
    fold.textProperty().bind(title);
    fold.setContent(content);
    fold.setAnimated(false);
    fold.setExpanded(state.get());
    fold.expandedProperty().addListener((property, before, now) -> state.set(now));
    fold.getStyleClass().add(FOLD);
    return fold;
  }

  /** A sign, said in words to those who do not see it, and a line. */
  static HBox line(Sign sign, ObservableValue<String> means, ObservableValue<String> words) {
    return Layout.aligned(
        Style.GAP_S,
        Named.name(Icon.of(sign.icon, sign.style, Style.ICON_SMALL), means),
        Layout.grow(Layout.label(words, Style.SMALL)));
  }

  /** The same with nothing but the line to say. */
  static HBox line(Sign sign, ObservableValue<String> words) {
    return Layout.aligned(
        Style.GAP_S,
        Icon.of(sign.icon, sign.style, Style.ICON_SMALL),
        Layout.grow(Layout.label(words, Style.SMALL)));
  }

  /** How many are left when only the first few are shown; nothing when all are. */
  static List<Label> more(Words words, int all, int shown) {
    return all <= shown
        ? List.of()
        : List.of(
            Layout.label(
                words.text("studio.problems.more", all - shown), Style.SMALL, Style.MUTED));
  }

  /** Lines under a small title. */
  static VBox group(ObservableValue<String> title, List<? extends Node> lines) {
    VBox group = Layout.column(Style.GAP_XS, Layout.label(title, GROUP));
    group.getChildren().addAll(lines);
    return group;
  }

  /** What scrolls up and down and is never wider than the pane. */
  static ScrollPane scroll(Node content, ObservableValue<String> name) {
    ScrollPane scroll = new ScrollPane(content);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    return Named.name(scroll, name);
  }

  /** Signs before a line; none goes by its colour alone. */
  enum Sign {
    GOOD(Feather.CHECK, Style.GOOD),
    BAD(Feather.X, Style.BAD),
    OPEN(Feather.CIRCLE, Style.MUTED),
    ACT(Feather.MESSAGE_CIRCLE, Style.MUTED),
    UP(Feather.TRENDING_UP, Style.GOOD),
    DOWN(Feather.TRENDING_DOWN, Style.BAD),
    CAUTION(Feather.ALERT_TRIANGLE, Style.CAUTION);

    private final Feather icon;
    private final String style;

    Sign(Feather icon, String style) {
      this.icon = icon;
      this.style = style;
    }
  }
}
