package motcoach.ui.start;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import motcoach.method.Language;
import motcoach.progress.Learner;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.LinkCard;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Three quiet steps on one card, then a first conversation; Enter and Tab are enough. */
public final class StartView implements Screen {
  private static final PseudoClass HERE = PseudoClass.getPseudoClass("here");

  private final StartViewModel model;
  private final Words words;
  private final VBox step = Layout.column(Style.GAP_M);
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final Parent page;
  private Optional<Runnable> wayBack = Optional.empty();

  public StartView(StartViewModel model, Words words) {
    this.model = model;
    this.words = words;
    Card card = new Card(dots(), step, trouble);
    card.getStyleClass().addAll(Style.FLOATING, "start-card", Style.GAP_M);
    VBox middle =
        Layout.column(
            Style.GAP_M,
            asking(Layout.label(words.text("start.welcome"), Style.PAGE_TITLE)),
            asking(Layout.label(words.text("start.promise"), Style.BODY, Style.MUTED)),
            card);
    middle.getStyleClass().add("start-middle");
    VBox whole = new VBox(middle);
    whole.getStyleClass().add("start-page");
    page = Layout.page(whole);
    model.stepProperty().addListener((went, before, now) -> show(now));
    model.failureProperty().addListener((failed, before, now) -> tell(now.orElse(null)));
    show(model.stepProperty().get());
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("app.name");
  }

  @Override
  public void arrived() {
    focusFirst();
  }

  private void tell(Exception failure) {
    trouble.getChildren().clear();
    if (failure != null) {
      trouble.getChildren().add(Notice.failure(words, failure));
    }
  }

  private HBox dots() {
    HBox dots = Layout.row(Style.GAP_S);
    for (int at = 0; at < StartViewModel.Step.QUESTIONS; at++) {
      StartViewModel.Step each = StartViewModel.Step.values()[at];
      Region dot = new Region();
      dot.getStyleClass().add("start-dot");
      Runnable mark = () -> dot.pseudoClassStateChanged(HERE, model.stepProperty().get() == each);
      model.stepProperty().addListener((went, before, now) -> mark.run());
      mark.run();
      dots.getChildren().add(dot);
    }
    ObservableValue<Number> number =
        Bindings.createObjectBinding(
            () -> model.stepProperty().get().ordinal() + 1, model.stepProperty());
    dots.getChildren()
        .add(
            Layout.label(
                words.text("start.step", number, StartViewModel.Step.QUESTIONS),
                Style.SMALL,
                Style.MUTED));
    return asking(dots);
  }

  /** What belongs to the three questions and makes room when they are answered. */
  private <N extends Node> N asking(N node) {
    node.visibleProperty().bind(model.stepProperty().isNotEqualTo(StartViewModel.Step.TASTE));
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private void show(StartViewModel.Step now) {
    List<Node> parts =
        switch (now) {
          case LANGUAGE -> language();
          case NAME -> name();
          case PURPOSE -> purpose();
          case TASTE -> List.of(new TasteOffer(model, words));
        };
    step.getChildren().setAll(parts);
    if (step.getScene() != null) {
      focusFirst();
    }
  }

  /** Beside others who are known here, one may go back to them. */
  public StartView withWayBack(Runnable back) {
    wayBack = Optional.of(back);
    show(model.stepProperty().get());
    return this;
  }

  private List<Node> language() {
    List<Node> parts = new ArrayList<>();
    parts.add(Layout.label(words.text("start.language"), Style.SECTION_TITLE));
    for (Language each : Language.values()) {
      ObservableValue<String> own =
          each == Language.ZH ? words.text("start.language.zh") : words.text("start.language.en");
      ObservableValue<String> about =
          each == Language.ZH
              ? words.text("start.language.zh.about")
              : words.text("start.language.en.about");
      parts.add(choice(Feather.GLOBE, own, about, () -> model.choose(each)));
    }
    wayBack.ifPresent(others -> parts.add(Layout.row(Style.GAP_S, back(others))));
    return parts;
  }

  private List<Node> name() {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(model.nameProperty());
    field.promptTextProperty().bind(words.text("start.name.prompt"));
    Named.name(field, words.text("start.name"));
    Label title = Layout.label(words.text("start.name"), Style.SECTION_TITLE);
    title.setLabelFor(field);
    Label missing = Layout.label(words.text("start.name.missing"), Style.SMALL, Style.BAD);
    missing.setGraphic(Icon.of(Feather.ALERT_CIRCLE, Style.ICON_SMALL));
    missing.visibleProperty().bind(model.nameMissingProperty());
    missing.managedProperty().bind(missing.visibleProperty());
    Button next = Named.say(new Button(), words.text("start.next"));
    next.setId("next");
    next.setDefaultButton(true);
    next.setOnAction(pressed -> model.confirmName());
    return List.of(
        title,
        Layout.label(words.text("start.name.about"), Style.BODY, Style.MUTED),
        field,
        missing,
        Layout.row(Style.GAP_S, back(), Layout.spacer(), next));
  }

  private List<Node> purpose() {
    List<Node> parts = new ArrayList<>();
    parts.add(Layout.label(words.text("start.purpose"), Style.SECTION_TITLE));
    for (Learner.Purpose each : Learner.Purpose.values()) {
      parts.add(
          choice(icon(each), words.nameOf(each), words.about(each), () -> model.choose(each)));
    }
    parts.add(Layout.row(Style.GAP_S, back()));
    return parts;
  }

  private static Ikon icon(Learner.Purpose purpose) {
    return switch (purpose) {
      case PRACTISE -> Feather.MESSAGE_CIRCLE;
      case WRITE -> Feather.EDIT_3;
      case REPORT -> Feather.BAR_CHART_2;
    };
  }

  private LinkCard choice(
      Ikon icon, ObservableValue<String> name, ObservableValue<String> about, Runnable choose) {
    VBox texts =
        Layout.column(
            Style.GAP_XS,
            Layout.label(name, Style.CARD_TITLE),
            Layout.label(about, Style.SMALL, Style.MUTED));
    HBox row =
        Layout.row(
            Style.GAP_M,
            Icon.of(icon, Style.ACCENT),
            Layout.grow(texts),
            Icon.of(Feather.CHEVRON_RIGHT, Style.MUTED));
    LinkCard card = new LinkCard(name, choose, row);
    card.disableProperty().bind(model.busyProperty());
    return card;
  }

  private Button back() {
    return back(model::back);
  }

  private Button back(Runnable where) {
    Button back = Named.say(new Button(), words.text("start.back"));
    back.getStyleClass().add(Styles.FLAT);
    back.setOnAction(pressed -> where.run());
    return back;
  }

  /** The keyboard starts at the first thing that can be answered. */
  private void focusFirst() {
    // The languages stand in their own order; Enter means the one that is read now.
    int skip =
        model.stepProperty().get() == StartViewModel.Step.LANGUAGE ? words.language().ordinal() : 0;
    if (model.stepProperty().get() == StartViewModel.Step.TASTE) {
      step.lookup(".button.accent").requestFocus();
      return;
    }
    step.getChildren().stream()
        .filter(Node::isFocusTraversable)
        .skip(skip)
        .findFirst()
        .ifPresent(Node::requestFocus);
  }
}
