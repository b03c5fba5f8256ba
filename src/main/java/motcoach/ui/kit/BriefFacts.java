package motcoach.ui.kit;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.method.Text;
import motcoach.scenario.Brief;
import motcoach.scenario.Persona;
import motcoach.scenario.Scenario;

/**
 * What the trainee may know before and during a talk: who, where, what is known, what is allowed.
 */
public final class BriefFacts extends VBox {
  private final Words words;

  public BriefFacts(Words words, Scenario scenario) {
    this.words = words;
    Brief brief = scenario.brief();
    getStyleClass().add(Style.GAP_M);
    getChildren()
        .addAll(
            Layout.column(
                Style.GAP_XS,
                Layout.label(words.text(brief.role()), Style.BODY),
                Layout.label(words.text(brief.place()), Style.BODY)),
            customer(scenario),
            list("brief.know", brief.know()),
            list("brief.may", brief.may()),
            list("brief.goals", brief.goals()));
  }

  private Node customer(Scenario scenario) {
    Persona persona = scenario.persona();
    return Layout.column(
        Style.GAP_XS,
        Layout.label(words.text("brief.customer"), Style.STRONG),
        Layout.label(words.text("brief.customer.is", persona.name(), persona.about()), Style.BODY));
  }

  private Node list(String title, List<Text> items) {
    VBox list = Layout.column(Style.GAP_XS, Layout.label(words.text(title), Style.STRONG));
    items.forEach(item -> list.getChildren().add(new Bullet(words.text(item))));
    return list;
  }
}
