package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.studio.Finding;
import motcoach.studio.fix.Fix;
import motcoach.studio.fix.Mend;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.form.FixLine;
import motcoach.ui.studio.form.ThingName;
import org.kordamp.ikonli.feather.Feather;

/** Everything that is wrong, what stops practice first; each leads to its place. */
final class ProblemsPane extends ScrollPane {
  /** More would be a wall; they are counted. */
  private static final int MOST = 60;

  private final Words words;
  private final EditingViewModel model;
  private final VBox column = Layout.column(Style.GAP_S);
  private List<Finding> shown;

  ProblemsPane(Words words, EditingViewModel model) {
    this.words = words;
    this.model = model;
    column.getStyleClass().add("studio-side");
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    Named.name(this, words.text("studio.problems"));
    model.checkedProperty().addListener((property, before, now) -> show(now.findings()));
    shown = model.checkedProperty().get().findings();
    build();
  }

  private void show(List<Finding> findings) {
    if (!findings.equals(shown)) {
      shown = findings;
      build();
    }
  }

  private void build() {
    column.getChildren().clear();
    if (shown.isEmpty()) {
      column
          .getChildren()
          .add(
              Layout.row(
                  Style.GAP_S,
                  Icon.of(Feather.CHECK_CIRCLE, Style.GOOD),
                  Layout.grow(Layout.label(words.text("studio.problems.none"), Style.BODY))));
      return;
    }
    List<Node> cards = new ArrayList<>();
    List<Finding> sorted =
        shown.stream().sorted((a, b) -> Boolean.compare(b.error(), a.error())).toList();
    List<Mended> all =
        sorted.stream()
            .limit(MOST)
            .map(finding -> new Mended(finding, model.mending().fix(finding)))
            .toList();
    Set<MendOf> several = several(all);
    for (Mended each : all) {
      cards.add(card(each.finding()));
      // One button for all of a kind is enough.
      boolean first = each.kind().filter(several::remove).isPresent();
      each.fix()
          .map(fix -> FixLine.of(words, model, each.finding(), fix, first))
          .ifPresent(cards::add);
    }
    column.getChildren().addAll(cards);
    column.getChildren().addAll(PlayLook.more(words, sorted.size(), MOST));
  }

  private record MendOf(String code, Mend mend) {}

  private record Mended(Finding finding, Optional<Fix> fix) {
    Optional<MendOf> kind() {
      return fix.map(known -> new MendOf(finding.code(), known.mend()));
    }
  }

  /** Kinds of mends there are two of, among those that are shown. */
  private static Set<MendOf> several(List<Mended> all) {
    Set<MendOf> once = new HashSet<>();
    Set<MendOf> several = new HashSet<>();
    all.stream()
        .flatMap(each -> each.kind().stream())
        .filter(kind -> !once.add(kind))
        .forEach(several::add);
    return several;
  }

  private Node card(Finding finding) {
    String weight = finding.error() ? Style.BAD : Style.CAUTION;
    return new LinkCard(
        words.text("studio.problems.go", finding.message()),
        () -> model.pointTo(finding.spot()),
        Layout.aligned(
            Style.GAP_S,
            Icon.of(finding.error() ? Feather.ALERT_OCTAGON : Feather.ALERT_TRIANGLE, weight),
            Layout.grow(
                Layout.column(
                    Style.GAP_XS,
                    Layout.label(words.text(finding.message()), Style.SMALL),
                    Layout.label(
                        words.follow(
                            () ->
                                ThingName.andField(words, model, finding.spot())
                                    + " · "
                                    + finding.code()),
                        Style.SMALL,
                        Style.MUTED)))));
  }
}
