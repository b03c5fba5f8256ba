package motcoach.ui.studio.form;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import motcoach.method.Text;
import motcoach.studio.Spot;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One thing among others by what it says of itself; opens its form. */
final class ThingCard {
  private ThingCard() {}

  /**
   * @param index its place among the others, from 0
   */
  static Node of(Sheet sheet, Text label, int index, Spot spot) {
    Words words = sheet.words();
    ObservableValue<String> name =
        words.follow(
            () -> words.in(label).isBlank() ? words.say("studio.untitled") : words.in(label));
    return new LinkCard(
        name,
        () -> sheet.model().goTo(spot),
        Layout.row(
            Style.GAP_S,
            number(index),
            Layout.grow(Layout.label(name, Style.BODY)),
            Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED)));
  }

  private static Node number(int index) {
    Label number = Layout.label(String.valueOf(index + 1), Style.SMALL, Style.MUTED);
    number.setMinWidth(Region.USE_PREF_SIZE);
    return number;
  }
}
