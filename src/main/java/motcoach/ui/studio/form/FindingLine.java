package motcoach.ui.studio.form;

import javafx.scene.Node;
import motcoach.studio.Finding;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One thing that is wrong, under the field it is about. */
final class FindingLine {
  private FindingLine() {}

  static Node of(Words words, Finding finding) {
    String weight = finding.error() ? Style.BAD : Style.CAUTION;
    return Layout.aligned(
        Style.GAP_XS,
        Icon.of(finding.error() ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, weight),
        Layout.grow(Layout.label(words.text(finding.message()), Style.SMALL, weight)));
  }
}
