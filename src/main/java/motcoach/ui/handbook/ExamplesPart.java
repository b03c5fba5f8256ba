package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.progress.Examples;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The trainee's own lines that showed the open card or went against it. */
final class ExamplesPart extends VBox {
  private final Words words;
  private final When when;
  private final HandbookViewModel model;

  ExamplesPart(Words words, When when, HandbookViewModel model) {
    this.words = words;
    this.when = when;
    this.model = model;
    getStyleClass().add(Style.GAP_S);
  }

  void show(Optional<Company> company) {
    getChildren().setAll(company.map(this::rows).orElse(List.of()));
  }

  void tell(Exception why) {
    getChildren().setAll(Notice.failure(words, why));
  }

  private List<Node> rows(Company company) {
    if (company.examples().isEmpty()) {
      return List.of(Layout.label(words.text("handbook.own.none"), Style.BODY, Style.MUTED));
    }
    return company.examples().stream().map(this::row).toList();
  }

  private Node row(Company.OwnExample own) {
    Examples.Example example = own.example();
    String key = example.met() ? "handbook.own.met" : "handbook.own.against";
    FontIcon sign =
        example.met()
            ? Icon.of(Feather.CHECK_CIRCLE, Style.GOOD)
            : Icon.of(Feather.X_CIRCLE, Style.BAD);
    Text scenario =
        own.scenario()
            .map(entry -> entry.scenario().title())
            .orElse(Text.same(example.scenarioId()));
    VBox lines =
        Layout.column(
            Style.GAP_XS,
            Layout.label(words.text("handbook.said", example.quote()), Style.BODY),
            Layout.label(
                words.text(
                    example.helped() ? "handbook.own.where.helped" : "handbook.own.where",
                    words.text(key),
                    scenario,
                    when.of(example.finishedAt())),
                Style.SMALL,
                Style.MUTED));
    lines.setMinWidth(0);
    Node row = Layout.aligned(Style.GAP_S, Named.name(sign, words.text(key)), Layout.grow(lines));
    if (own.scenario().isEmpty()) {
      // Its debrief can no longer be told, so it leads nowhere.
      return row;
    }
    ObservableValue<String> name = words.text("handbook.own.open", scenario);
    return new LinkCard(name, () -> model.debrief(example.attempt()), row);
  }
}
