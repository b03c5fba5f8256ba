package motcoach.ui.studio.form;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.studio.Finding;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/**
 * One thing that is wrong, under the field it is about, with its mend where there is a sure one.
 */
final class FindingLine {
  private FindingLine() {}

  static Node of(Sheet sheet, Finding finding) {
    String weight = finding.error() ? Style.BAD : Style.CAUTION;
    VBox lines =
        Layout.column(
            Style.GAP_XS, Layout.label(sheet.words().text(finding.message()), Style.SMALL, weight));
    sheet
        .model()
        .mending()
        .fix(finding)
        .map(fix -> FixLine.of(sheet.words(), sheet.model(), finding, fix, false))
        .ifPresent(lines.getChildren()::add);
    return Layout.aligned(
        Style.GAP_XS,
        Icon.of(finding.error() ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, weight),
        Layout.grow(lines));
  }
}
