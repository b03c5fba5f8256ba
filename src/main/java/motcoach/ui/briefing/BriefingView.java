package motcoach.ui.briefing;

import atlantafx.base.theme.Styles;
import java.util.Objects;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.scenario.Mood;
import motcoach.scenario.Persona;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.BriefFacts;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** One page before the talk: the situation, what is scored, how to practise, start. */
public final class BriefingView implements Screen {
  private final Words words;
  private final BriefingViewModel model;
  private final Button start = new Button();
  private final ScrollPane page;

  public BriefingView(Words words, When when, BriefingViewModel model) {
    this.words = words;
    this.model = model;
    Scenario scenario = model.scenario();
    VBox before = Layout.column(Style.GAP_M, choices(), new HistoryCard(words, when, model));
    Beside side = new Beside(24, facts(scenario), before);
    page =
        Layout.page(
            head(scenario), side, new ScoredCard(words, model.scored(), scenario.passMark()));
    page.getStyleClass().add("briefing");
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/briefing.css")).toExternalForm());
  }

  private Node head(Scenario scenario) {
    VBox texts =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text(scenario.title()), Style.PAGE_TITLE),
            Layout.label(words.text(scenario.summary()), Style.BODY, Style.MUTED),
            Layout.flow(
                Style.GAP_S,
                new Pill(words.nameOf(scenario.channel()), Style.NEUTRAL),
                new Pill(words.text("briefing.level", scenario.level()), Style.NEUTRAL),
                new Pill(words.text("briefing.minutes", scenario.minutes()), Style.NEUTRAL)));
    Persona persona = scenario.persona();
    Face face = new Face(words, persona.face(), Mood.of(persona.start()));
    face.getStyleClass().add("briefing-face");
    return Layout.aligned(Style.GAP_M, face, Layout.grow(texts));
  }

  private Node facts(Scenario scenario) {
    Card card = new Card(new BriefFacts(words, scenario));
    return card;
  }

  private Node choices() {
    start.textProperty().bind(words.text("briefing.start"));
    start.setGraphic(Icon.of(Feather.PLAY));
    start.getStyleClass().addAll(Styles.ACCENT, Styles.LARGE);
    start.setDefaultButton(true);
    start.setMaxWidth(Double.MAX_VALUE);
    start.setOnAction(pressed -> model.start());
    Named.describe(start, words, "briefing.start.about");
    VBox language =
        Layout.column(
            Style.GAP_S,
            Layout.label(words.text("briefing.language"), Style.STRONG),
            new LanguageChoice(words, model.languageProperty()));
    Card card =
        new Card(
            words.text("briefing.how"),
            new ModeChoice(words, model.modeProperty()),
            language,
            start);
    card.getStyleClass().add(Style.GAP_M);
    return card;
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("briefing.title");
  }

  @Override
  public void arrived() {
    start.requestFocus();
  }
}
