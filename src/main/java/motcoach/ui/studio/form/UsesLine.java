package motcoach.ui.studio.form;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Named;
import org.kordamp.ikonli.feather.Feather;

/** Where else a thing is spoken of: what would miss it if it were taken away. */
final class UsesLine {
  /** A longer menu could not be read. */
  private static final int MOST = 25;

  /** Of a name in it, in code points. */
  private static final int LONGEST = 80;

  private UsesLine() {}

  /** Empty for what is spoken of nowhere. */
  static Optional<Node> of(Sheet sheet, Spot spot) {
    Optional<Kind> kind =
        spot.steps().isEmpty()
            ? Optional.empty()
            : spot.steps().get(0).equals("persona")
                ? Optional.of(Kind.PERSON)
                : Kind.of(spot.steps().get(0).toString());
    Optional<String> id =
        sheet
            .at(spot)
            .filter(Value.Obj.class::isInstance)
            .flatMap(value -> ((Value.Obj) value).string("id"));
    if (kind.isEmpty() || id.isEmpty()) {
      return Optional.empty();
    }
    Value scenario = sheet.draft().file(spot.file()).orElseThrow();
    List<Spot> uses = References.uses(spot.file(), scenario, kind.get(), id.get());
    if (uses.isEmpty()) {
      return Optional.empty();
    }
    MenuButton menu = Named.say(new MenuButton(), sheet.words().text("studio.uses", uses.size()));
    menu.setGraphic(Icon.of(Feather.LINK));
    menu.getStyleClass().add("studio-uses");
    uses.stream().limit(MOST).forEach(use -> menu.getItems().add(item(sheet, use)));
    return Optional.of(menu);
  }

  private static MenuItem item(Sheet sheet, Spot use) {
    MenuItem item = new MenuItem(ThingName.of(sheet.words(), sheet.draft(), use, LONGEST));
    item.setOnAction(chosen -> sheet.model().pointTo(use));
    return item;
  }
}
