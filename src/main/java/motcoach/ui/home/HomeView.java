package motcoach.ui.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** Greeting and week, what was left open, what is due, one next step, the last debriefs. */
public final class HomeView implements Screen {
  /** Narrower than this many em, a card is a column of single words. */
  private static final double LEAST_COLUMN = 26;

  private final HomeViewModel model;
  private final Words words;
  private final TalkCards talks;
  private final DueCards due;
  private final VBox column = Layout.column(Style.GAP_L);
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final ScrollPane page = Layout.page(column);
  private final Label greeting;
  private final WeekGoal week;

  public HomeView(HomeViewModel model, Words words, When when) {
    this.model = model;
    this.words = words;
    this.talks = new TalkCards(model, words, when);
    this.due = new DueCards(model, words);
    this.greeting = Layout.label(words.text("frame.home"), Style.PAGE_TITLE);
    this.week = new WeekGoal(model, words);
    week.visibleProperty().bind(model.contentProperty().map(Optional::isPresent));
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/home.css")).toExternalForm());
    model.contentProperty().addListener((read, before, now) -> show(now));
    model.failureProperty().addListener((failed, before, now) -> now.ifPresent(this::tell));
    model.notKeptProperty().addListener((failed, before, now) -> tellTrouble(now));
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
          if (!read.flaws().isEmpty()) {
            column.getChildren().add(flaws(read.flaws()));
          }
          column.getChildren().addAll(sections(read));
          arrived();
        },
        () -> column.getChildren().add(new Busy(words.text("home.busy"))));
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

  private void tellTrouble(Optional<Exception> why) {
    trouble.getChildren().setAll(why.map(each -> Notice.failure(words, each)).stream().toList());
  }

  private List<Node> sections(HomeContent read) {
    List<Node> sections = new ArrayList<>();
    read.plan().ifPresent(asked -> sections.add(new PlanCard(model, words, asked)));
    sections.add(trouble);
    List<Node> today = new ArrayList<>();
    if (!read.open().isEmpty()) {
      today.add(section("home.continue", read.open().stream().map(talks::open).toList()));
    }
    if (read.begun()) {
      today.add(section("home.due", due(read)));
    }
    if (!today.isEmpty()) {
      sections.add(new Beside(LEAST_COLUMN, today.toArray(Node[]::new)));
    }
    sections.add(new NextSection(model, words, read));
    sections.add(section("home.past", past(read)));
    return sections;
  }

  /** The greeting stands where other screens have their title. */
  @Override
  public Optional<Node> bar() {
    HBox bar = Layout.row(Style.GAP_M, Layout.grow(greeting), week);
    week.standIn(bar);
    bar.getStylesheets().addAll(page.getStylesheets());
    return Optional.of(bar);
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

  private List<Node> due(HomeContent read) {
    List<Node> cards = due.of(read.due());
    return cards.isEmpty()
        ? List.of(new Card(Layout.label(words.text("home.due.nothing"), Style.BODY, Style.MUTED)))
        : cards;
  }

  private List<Node> past(HomeContent read) {
    if (read.past().isEmpty()) {
      return List.of(
          new EmptyState(
              Feather.ACTIVITY,
              words.text("home.past.empty"),
              words.text("home.past.empty.about")));
    }
    return read.past().stream().map(talks::past).toList();
  }

  private Node flaws(List<Flaw> flaws) {
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
    return notice;
  }
}
