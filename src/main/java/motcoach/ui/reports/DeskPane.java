package motcoach.ui.reports;

import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.FilePick;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** What reports are made of: bundles, teams, assignments; the rules, and what was written. */
final class DeskPane {
  private final VBox column;

  DeskPane(Words words, When when, ReportsViewModel model, FilePick picks) {
    column =
        Layout.column(
            Style.GAP_M,
            new BringingCard(words, model.bringing(), picks).node(),
            new AssignmentsCard(words, model).node(),
            new TeamsCard(words, model).node(),
            new RulesCard(words, model).node(),
            new LogCard(words, when, model).node());
  }

  Node node() {
    return column;
  }
}
