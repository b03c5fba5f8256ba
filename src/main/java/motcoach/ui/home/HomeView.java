package motcoach.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressIndicator;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Greeting, what was left open, what can be practised, the last debriefs. */
public final class HomeView implements Screen {
  private final HomeViewModel model;
  private final Words words;
  private final TalkCards cards;
  private final VBox column = Layout.column(Style.GAP_L);
  private final ScrollPane page = Layout.page(column);
  private final Label greeting;

  public HomeView(HomeViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.cards = new TalkCards(model, words, when);
    this.greeting = Layout.label(words.text("frame.home"), Style.PAGE_TITLE);
    model.contentProperty().addListener((read, before, now) -> show(now));
    model.failureProperty().addListener((failed, before, now) -> now.ifPresent(this::tell));
    show(model.contentProperty().get());
    model.load();
  }

  @Override
  public Parent node() {
    return page;
  }

  /** Enter goes on with what was left open, or opens the first scenario. */
  @Override
  public void arrived() {
    Node first = column.lookup("." + Style.LINK_CARD);
    if (first != null) {
      first.requestFocus();
    }
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.home");
  }

  private void show(Optional<HomeContent> content) {
    column.getChildren().clear();
    content.ifPresentOrElse(
        read -> {
          greeting.textProperty().bind(greeting(read.learner()));
          column.getChildren().addAll(flaws(read.flaws()));
          column.getChildren().addAll(sections(read));
          arrived();
        },
        () -> column.getChildren().add(busy()));
  }

  private void tell(Exception why) {
    column.getChildren().setAll(Notice.failure(words, why));
    column
        .getChildren()
        .add(
            new EmptyState(
                    Feather.REFRESH_CW, words.text("home.failed"), words.text("home.failed.about"))
                .offering(words.text("home.again"), model::load));
  }

  private Node busy() {
    ProgressIndicator turning = new ProgressIndicator();
    Named.name(turning, words.text("home.busy"));
    VBox box =
        Layout.column(
            Style.GAP_S, turning, Layout.label(words.text("home.busy"), Style.BODY, Style.MUTED));
    box.getStyleClass().add("busy");
    return box;
  }

  private List<Node> sections(HomeContent read) {
    List<Node> sections = new ArrayList<>();
    if (!read.open().isEmpty()) {
      sections.add(section("home.continue", read.open().stream().map(cards::open).toList()));
    }
    sections.add(section("home.practise", scenarios(read)));
    sections.add(section("home.past", past(read)));
    return sections;
  }

  /** The greeting stands where other screens have their title. */
  @Override
  public Optional<Node> bar() {
    return Optional.of(greeting);
  }

  private ObservableValue<String> greeting(String learner) {
    String key =
        switch (model.dayPart()) {
          case MORNING -> "home.morning";
          case AFTERNOON -> "home.afternoon";
          case EVENING -> "home.evening";
        };
    return words.text(key, learner);
  }

  private Node section(String title, List<? extends Node> content) {
    VBox section = Layout.column(Style.GAP_S, Layout.label(words.text(title), Style.SECTION_TITLE));
    section.getChildren().addAll(content);
    return section;
  }

  private List<Node> scenarios(HomeContent read) {
    if (read.scenarios().isEmpty()) {
      return List.of(
          new EmptyState(
              Feather.PACKAGE,
              words.text("home.practise.empty"),
              words.text("home.practise.empty.about")));
    }
    return List.of(cards.grid(read.scenarios().stream().map(cards::scenario).toList()));
  }

  private List<Node> past(HomeContent read) {
    if (read.past().isEmpty()) {
      EmptyState empty =
          new EmptyState(
              Feather.ACTIVITY, words.text("home.past.empty"), words.text("home.past.empty.about"));
      if (!read.scenarios().isEmpty()) {
        empty.offering(
            words.text("home.past.empty.first"), () -> model.prepare(read.scenarios().get(0)));
      }
      return List.of(empty);
    }
    List<Node> rows = new ArrayList<>();
    read.past().forEach(talk -> rows.add(cards.past(talk)));
    return rows;
  }

  private List<Node> flaws(List<Flaw> flaws) {
    if (flaws.isEmpty()) {
      return List.of();
    }
    Notice notice =
        new Notice(
            Notice.Weight.CAUTION,
            words.text("home.flaws", flaws.size()),
            List.of(words.text("home.flaws.safe"), words.text("home.flaws.do")));
    flaws.forEach(
        flaw ->
            notice.with(
                Layout.label(
                    words.text("home.flaws.line", flaw.place(), flaw.code(), flaw.message()),
                    Style.SMALL,
                    Style.MUTED)));
    return List.of(notice);
  }
}
