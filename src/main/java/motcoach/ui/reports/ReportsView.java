package motcoach.ui.reports;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.ui.kit.BackgroundTasks;
import motcoach.ui.kit.Busy;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Crowded;
import motcoach.ui.kit.EmptyState;
import motcoach.ui.kit.FilePick;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Screen;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.ReportsViewModel.Part;
import org.kordamp.ikonli.feather.Feather;

/** Filters at the left, the answer on top, and under it what stands behind it. */
public final class ReportsView implements Screen {
  private static final double ROOM_EM = 58;

  private final Words words;
  private final ReportsViewModel model;
  private final Tools tools;
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final VBox chain = Layout.slot(Style.GAP_S);
  private final VBox content = Layout.column(Style.GAP_M);
  private final VBox leaving = Layout.slot(Style.GAP_M);
  private final VBox body = new VBox();
  private final VBox column = Layout.column(Style.GAP_M);
  private final FilterPane filters;
  private final DeskPane desk;
  private final Crowded crowded;
  private final ScrollPane page;
  private Optional<LeavingCard> leavingCard = Optional.empty();

  /**
   * What the screen needs beside its model.
   *
   * @param places asks where a file shall go
   * @param picks asks which bundles shall be read
   * @param zone in which days begin
   * @param aside closed with the screen, where it has one of its own
   * @param offer stands above everything, such as a question that is asked once
   */
  public record Tools(
      FilePlace places,
      FilePick picks,
      ZoneId zone,
      Optional<BackgroundTasks> aside,
      Optional<Node> offer) {}

  public ReportsView(Words words, When when, ReportsViewModel model, Tools tools) {
    this.words = words;
    this.model = model;
    this.tools = tools;
    filters = new FilterPane(words, model);
    desk = new DeskPane(words, when, model, tools.picks());
    column
        .getChildren()
        .addAll(
            trouble,
            Segments.of(
                model.partProperty(),
                Arrays.asList(Part.values()),
                part -> words.text("reports.part." + Ids.of(part))),
            body);
    column.getStyleClass().add("report-column");
    tools.offer().ifPresent(offer -> column.getChildren().add(0, offer));
    crowded = new Crowded(body, ROOM_EM);
    page = Layout.page(column);
    page.getStyleClass().add("reports");
    page.getStylesheets()
        .add(Objects.requireNonNull(getClass().getResource("/css/reports.css")).toExternalForm());
    crowded
        .property()
        .addListener(
            (changed, before, now) -> {
              arrange();
              show(model.sheetProperty().get());
            });
    model
        .partProperty()
        .addListener(
            (changed, before, now) -> {
              leavingCard = Optional.empty();
              leaving.getChildren().clear();
              arrange();
              show(model.sheetProperty().get());
              page.setVvalue(0);
            });
    model.sheetProperty().addListener((changed, before, now) -> show(now));
    model.chainProperty().addListener((changed, before, now) -> tellChain());
    model.failureProperty().addListener((changed, before, now) -> tell(now));
    model.noDaysProperty().addListener((changed, before, now) -> show(Optional.empty()));
    model
        .export()
        .stateProperty()
        .addListener((changed, before, now) -> leavingCard.ifPresent(card -> card.follow(now)));
    arrange();
    model.load();
  }

  private void tell(Optional<Exception> failure) {
    trouble.getChildren().setAll(failure.map(why -> Notice.failure(words, why)).stream().toList());
  }

  private void tellChain() {
    chain
        .getChildren()
        .setAll(
            model.chainProperty().get().map(state -> Answer.chain(words, state)).stream().toList());
  }

  private void arrange() {
    if (model.partProperty().get() == Part.DESK) {
      keepMeasure(desk.node());
      return;
    }
    VBox told = Layout.column(Style.GAP_M, content, leaving);
    if (crowded.property().get()) {
      keepMeasure(Layout.column(Style.GAP_M, new Card(filters), told));
    } else {
      HBox.setHgrow(told, javafx.scene.layout.Priority.ALWAYS);
      told.setMinWidth(0);
      HBox beside = Layout.aligned(Style.GAP_L, filters, told);
      beside.setMaxWidth(Double.MAX_VALUE);
      keepMeasure(beside);
    }
  }

  /** The invisible child that knows the size of the text stays. */
  private void keepMeasure(Node shown) {
    body.getChildren().removeIf(Node::isManaged);
    body.getChildren().add(0, shown);
  }

  private void show(Optional<Sheet> sheet) {
    if (model.partProperty().get() == Part.DESK) {
      return;
    }
    boolean nobody =
        model.standProperty().get().map(stand -> stand.people().isEmpty()).orElse(false);
    if (nobody) {
      content.getChildren().setAll(nobodyYet());
      leaving.getChildren().clear();
    } else if (sheet.isEmpty()) {
      content.getChildren().setAll(waiting());
    } else {
      content.getChildren().setAll(told(sheet.get()));
      leave(sheet.get());
    }
  }

  private Node nobodyYet() {
    return new EmptyState(
            Feather.BAR_CHART_2, words.text("reports.empty"), words.text("reports.empty.about"))
        .offering(words.text("reports.bring.files"), () -> model.partProperty().set(Part.DESK));
  }

  private Node waiting() {
    return model.noDaysProperty().get()
        ? Answer.card(words.text("reports.no-days.yet"))
        : new Busy(words.text("reports.making"));
  }

  private List<Node> told(Sheet sheet) {
    if (sheet instanceof Sheet.People people) {
      List<Node> all =
          new PeoplePane(words, tools.zone(), model.sortingProperty())
              .of(people, crowded.property().get());
      all.add(0, answer(words.text(people.key(), people.arguments().toArray())));
      return all;
    } else if (sheet instanceof Sheet.Groups groups) {
      GroupsPane pane = new GroupsPane(words);
      List<Node> all = pane.of(groups);
      all.add(0, answer(pane.answer(groups)));
      return all;
    } else if (sheet instanceof Sheet.Unseen unseen) {
      return List.of(
          new Card(
              words.text("reports.unseen"),
              Layout.label(words.text("reports.unseen.about", unseen.least()), Style.BODY),
              Verb.of(words, "reports.unseen.do", model::giveOut)));
    }
    return List.of(Answer.declined(words, sheet));
  }

  private Node answer(ObservableValue<String> sentence) {
    return Answer.card(sentence, chain);
  }

  /** The card stays the same from one answer to the next, so that the keyboard stays on it. */
  private void leave(Sheet sheet) {
    boolean told = sheet instanceof Sheet.People || sheet instanceof Sheet.Groups;
    if (!told) {
      leavingCard = Optional.empty();
      leaving.getChildren().clear();
      return;
    }
    boolean same = leavingCard.filter(LeavingCard::fits).isPresent();
    if (!same) {
      LeavingCard card = new LeavingCard(words, model, tools.places());
      leavingCard = Optional.of(card);
      leaving.getChildren().setAll(card.node());
    }
  }

  @Override
  public Parent node() {
    return page;
  }

  @Override
  public ObservableValue<String> title() {
    return words.text("frame.reports");
  }

  @Override
  public void left() {
    model.left();
    tools.aside().ifPresent(BackgroundTasks::close);
  }
}
