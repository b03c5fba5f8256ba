package motcoach.ui.drills;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import motcoach.progress.drill.DrillKey;
import motcoach.progress.drill.DrillPlan;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Grade;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.feather.Feather;

/** After a set: what stuck, what comes when, one more. */
final class EndPage {
  /** Narrower than this in em, a column of questions is hard to read. */
  private static final double LEAST_WIDTH = 24;

  private final DrillsViewModel model;
  private final ItemText texts;
  private final ScrollPane page;
  private final Button more = new Button("", Icon.of(Feather.REPEAT));
  private final Button home = new Button("", Icon.of(Feather.HOME));

  EndPage(DrillsViewModel model, ItemText texts) {
    this.model = model;
    this.texts = texts;
    Collection<Done> last = last();
    long stuck = last.stream().filter(done -> done.grade() != Grade.AGAIN).count();
    VBox head =
        Layout.column(
            Style.GAP_XS,
            Layout.label(texts.words().text("drills.end", stuck, last.size()), Style.SECTION_TITLE),
            Layout.label(texts.words().text("drills.end.about"), Style.BODY, Style.MUTED));
    Beside columns = new Beside(LEAST_WIDTH);
    add(columns, "drills.end.stuck", last, false);
    add(columns, "drills.end.open", last, true);
    columns.getChildren().add(StartPage.coming(texts, days(last), model.today()));
    page = Layout.page(head, columns, buttons());
  }

  /** How each exercise stood in the end: what was asked again counts once. */
  private Collection<Done> last() {
    Map<DrillKey, Done> last = new LinkedHashMap<>();
    model.sessionProperty().get().done().forEach(done -> last.put(done.exercise().key(), done));
    return last.values();
  }

  private static SortedMap<LocalDate, Integer> days(Collection<Done> last) {
    SortedMap<LocalDate, Integer> days = new TreeMap<>();
    last.forEach(done -> days.merge(done.card().due(), 1, Integer::sum));
    return days;
  }

  private void add(Beside columns, String title, Collection<Done> last, boolean open) {
    Card card = new Card(texts.words().text(title));
    last.stream()
        .filter(done -> (done.grade() == Grade.AGAIN) == open)
        .forEach(
            done -> card.getChildren().add(new Bullet(texts.of(done.exercise().item().prompt()))));
    if (card.getChildren().size() > 1) {
      columns.getChildren().add(card);
    }
  }

  private Node buttons() {
    DrillPlan plan = model.planProperty().get();
    Named.say(more, texts.words().text(plan.due() > 0 ? "drills.more" : "drills.more.ahead"));
    more.getStyleClass().add(plan.due() > 0 ? Styles.ACCENT : Styles.BUTTON_OUTLINED);
    more.setOnAction(pressed -> model.start());
    Named.say(home, texts.words().text("drills.home"));
    home.setOnAction(pressed -> model.home());
    if (plan.due() == 0) {
      home.getStyleClass().add(Styles.ACCENT);
    }
    return Layout.flow(Style.GAP_S, more, home);
  }

  Node node() {
    return page;
  }

  /** One more where something is due; else enough for today. */
  void takeFocus() {
    (model.planProperty().get().due() > 0 ? more : home).requestFocus();
  }
}
