package motcoach.ui.shell;

import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Gradually;
import motcoach.ui.kit.GrowingBox;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Style;
import org.controlsfx.control.PrefixSelectionComboBox;
import org.kordamp.ikonli.feather.Feather;

/**
 * One of each control the screens are made of, dressed where nobody sees it while the first page is
 * read. The first of a kind takes ten times as long as the second; like this no page has to wait
 * for it.
 */
public final class FirstOfAKind {
  private static final double ROOM = 400;
  private static final int CARDS = 3;
  private static final String LONG = "One sentence that is too long for its line. 一句话说不完，就转到下一行。";
  private static final int LINES = 3;

  /** The second and third help, too: that often Java takes to notice what is done often. */
  private static final int ROUNDS = 6;

  private static final List<Supplier<Node>> KINDS =
      List.of(
          LineField::new,
          () -> new GrowingBox(LINES),
          () -> new ScrollPane(new StackPane(new Label("…"))),
          () -> new Button("…", Icon.of(Feather.CHECK_CIRCLE, Style.ACCENT)),
          () -> new ToggleButton("…"),
          () -> new Card(new Hyperlink("…"), new CheckBox("…")),
          FirstOfAKind::page,
          () -> new TextFlow(new Text("… "), new Text("…")),
          () -> new TitledPane("…", new Label("…")),
          PrefixSelectionComboBox::new);

  /** Cards side by side with text that is broken into lines, as most pages have. */
  private static Node page() {
    Node[] cards = new Node[CARDS];
    for (int at = 0; at < CARDS; at++) {
      cards[at] =
          new Card(
              Layout.row(Style.GAP_S, Icon.of(Feather.SUN), Layout.label(LONG, Style.STRONG)),
              Layout.label(LONG, Style.BODY));
    }
    return Layout.page(Layout.column(Style.GAP_M, new Beside(16, cards)));
  }

  private final Scene unseen = new Scene(new StackPane(), ROOM, ROOM);

  /**
   * @param like the scene whose looks they have
   */
  public FirstOfAKind(Scene like) {
    unseen.getStylesheets().setAll(like.getStylesheets());
  }

  /** Makes them one after the other, so that keys and frames get their turn in between. */
  public void make() {
    Gradually steps = new Gradually();
    for (int round = 0; round < ROUNDS; round++) {
      KINDS.forEach(kind -> steps.then(() -> dress(kind.get())));
    }
  }

  private void dress(Node node) {
    StackPane root = new StackPane(node);
    unseen.setRoot(root);
    root.applyCss();
    root.layout();
  }
}
