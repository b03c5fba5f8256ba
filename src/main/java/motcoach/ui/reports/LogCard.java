package motcoach.ui.reports;

import java.util.List;
import javafx.scene.Node;
import motcoach.progress.account.Export;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** Which reports were written here; nothing is ever taken out of it. */
final class LogCard {
  private static final int[] SHARES = {26, 74};

  private final Words words;
  private final When when;
  private final ReportsViewModel model;
  private final Rows<Export> lines;
  private final Node none;
  private final Card card;

  LogCard(Words words, When when, ReportsViewModel model) {
    this.words = words;
    this.when = when;
    this.model = model;
    lines = new Rows<>(words.text("reports.log"), this::line);
    none = Verb.about(words, "reports.log.none");
    none.managedProperty().bind(none.visibleProperty());
    card = new Card(words.text("reports.log"), Verb.about(words, "reports.log.about"), none, lines);
    model.standProperty().addListener((changed, before, now) -> show());
    show();
  }

  Node node() {
    return card;
  }

  private void show() {
    List<Export> log = model.standProperty().get().map(Stand::log).orElse(List.of());
    none.setVisible(log.isEmpty());
    lines.show(log);
  }

  private Node line(Export export) {
    String kind = "reports.log." + export.report();
    return new Line(
        SHARES,
        Layout.label(when.exactly(export.at()), Style.SMALL, Style.MUTED),
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text(
                    "reports.log.line",
                    words.knows(kind) ? words.text(kind) : export.report(),
                    export.format().toUpperCase(java.util.Locale.ROOT),
                    export.rows()),
                Style.BODY),
            Layout.label(
                export.filter().isEmpty()
                    ? words.text("reports.log.all")
                    : words.text("reports.log.filter", export.filter()),
                Style.SMALL,
                Style.MUTED)));
  }
}
