package motcoach.ui.home;

import atlantafx.base.theme.Styles;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What to do first, or next; and always the way to all scenarios. */
final class NextSection extends VBox {
  private final HomeViewModel model;
  private final Words words;

  NextSection(HomeViewModel model, Words words, HomeContent read) {
    this.model = model;
    this.words = words;
    getStyleClass().add(Style.GAP_S);
    if (read.scenarios() == 0) {
      getChildren()
          .add(
              new EmptyState(
                  Feather.PACKAGE,
                  words.text("home.practise.empty"),
                  words.text("home.practise.empty.about")));
      return;
    }
    String title = read.begun() ? "home.next" : "home.first";
    getChildren()
        .addAll(
            Layout.row(
                Style.GAP_S,
                Layout.grow(Layout.label(words.text(title), Style.SECTION_TITLE)),
                all(read.scenarios())),
            read.next().map(new NextCard(model, words)::of).orElseGet(() -> nothing(read)));
  }

  private Button all(int scenarios) {
    Button all = Named.say(new Button(), words.text("home.all", scenarios));
    all.setGraphic(Icon.of(Feather.PLAY_CIRCLE));
    all.getStyleClass().add(Styles.FLAT);
    all.setMinWidth(USE_PREF_SIZE);
    all.setOnAction(pressed -> model.browse());
    return all;
  }

  private Node nothing(HomeContent read) {
    String why = read.past().isEmpty() ? "home.next.go-on" : "home.next.free-choice";
    return new Card(Layout.label(words.text(why), Style.BODY, Style.MUTED));
  }
}
