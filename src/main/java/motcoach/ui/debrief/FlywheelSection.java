package motcoach.ui.debrief;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.scenario.Debrief;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What the talk did to the customer's gear and to our own. */
final class FlywheelSection extends VBox {
  private final Words words;

  FlywheelSection(Words words, Debrief.Flywheel flywheel) {
    this.words = words;
    Beside gears =
        new Beside(
            20,
            gear("debrief.gear.customer", flywheel.customer(), flywheel.customerBecause()),
            gear("debrief.gear.staff", flywheel.staff(), flywheel.staffBecause()));
    Card card = new Card(gears);
    getChildren()
        .add(
            new Section(words.text("debrief.flywheel"), card)
                .led(words.text("debrief.flywheel.about")));
  }

  private Node gear(String name, int turn, Text because) {
    var turned =
        words.text(
            turn > 0
                ? "debrief.gear.forward"
                : turn < 0 ? "debrief.gear.back" : "debrief.gear.still",
            words.text(name));
    VBox text =
        Layout.column(
            Style.GAP_XS,
            Layout.label(turned, Style.STRONG),
            Layout.label(words.text(because), Style.BODY, Style.MUTED));
    text.setMinWidth(0);
    return Layout.row(Style.GAP_M, new Gear(turn, turned), Layout.grow(text));
  }
}
