package motcoach.ui.reports;

import atlantafx.base.theme.Styles;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.method.Text;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.Sorting.Column;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** Who has practised what, a line for each person, scenario and mode. */
final class PeopleTable {
  private static final int[] WIDE = {21, 29, 19, 8, 8, 15};
  private static final int[] NARROW = {60, 40};

  /** Scenarios not begun that are named; of more it is said how many. */
  private static final int NAMED = 3;

  private final Words words;
  private final ZoneId zone;
  private final boolean narrow;
  private final ObjectProperty<Sorting> sorting;

  /**
   * @param narrow whether there is too little room for columns
   */
  PeopleTable(Words words, ZoneId zone, boolean narrow, ObjectProperty<Sorting> sorting) {
    this.words = words;
    this.zone = zone;
    this.narrow = narrow;
    this.sorting = sorting;
  }

  /** A row, or what somebody has not begun in one line. */
  private record Entry(Sheet.Row row, List<Text> untouched) {}

  /** What nobody asked for and somebody has not begun stands together in one line of theirs. */
  private static List<Entry> entries(List<Sheet.Row> rows) {
    List<Entry> entries = new ArrayList<>();
    Map<UUID, List<Sheet.Row>> people = new LinkedHashMap<>();
    rows.forEach(row -> people.computeIfAbsent(row.person(), first -> new ArrayList<>()).add(row));
    for (List<Sheet.Row> of : people.values()) {
      List<Sheet.Row> untouched =
          of.stream().filter(row -> row.standing() == Standing.NOT_STARTED).toList();
      of.stream()
          .filter(row -> row.standing() != Standing.NOT_STARTED)
          .forEach(row -> entries.add(new Entry(row, List.of())));
      if (!untouched.isEmpty()) {
        entries.add(new Entry(untouched.get(0), untouched.stream().map(Sheet.Row::title).toList()));
      }
    }
    return entries;
  }

  Node of(List<Sheet.Row> rows) {
    List<Entry> entries = entries(rows);
    Rows<Entry> lines = new Rows<>(words.text("report.people"), this::line);
    lines.show(sorted(entries));
    return new Card(
        words.text("report.people"), narrow ? choice(entries, lines) : head(entries, lines), lines);
  }

  private List<Entry> sorted(List<Entry> entries) {
    Comparator<Sheet.Row> order = sorting.get().order(words.language());
    return entries.stream().sorted(Comparator.comparing(Entry::row, order)).toList();
  }

  private void sort(Column column, List<Entry> entries, Rows<Entry> lines) {
    sorting.set(sorting.get().by(column));
    lines.show(sorted(entries));
  }

  private Node head(List<Entry> entries, Rows<Entry> lines) {
    Column[] columns = Column.values();
    Button[] heads = new Button[columns.length];
    Runnable tell = () -> IntStream.range(0, heads.length).forEach(i -> tell(heads[i], columns[i]));
    for (int i = 0; i < heads.length; i++) {
      Column column = columns[i];
      heads[i] =
          Verb.of(
              words,
              "reports.column." + Ids.of(column),
              () -> {
                sort(column, entries, lines);
                tell.run();
              });
      heads[i].setMinWidth(0);
      heads[i].setContentDisplay(ContentDisplay.RIGHT);
      heads[i].getStyleClass().addAll("report-head", Styles.FLAT);
    }
    tell.run();
    return new Line(WIDE, heads);
  }

  /** Which way round it is sorted is seen, and heard. */
  private void tell(Button head, Column column) {
    Sorting now = sorting.get();
    boolean sorted = now.column() == column;
    head.setGraphic(
        sorted
            ? Icon.of(now.down() ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP, Style.ICON_SMALL)
            : null);
    ObservableValue<String> name = words.text("reports.column." + Ids.of(column));
    Named.name(
        head,
        sorted ? words.text(now.down() ? "reports.sorted.down" : "reports.sorted.up", name) : name);
  }

  private Node choice(List<Entry> entries, Rows<Entry> lines) {
    Picker<Column> picker =
        new Picker<>(
            words,
            words.text("reports.sort"),
            column -> words.say("reports.column." + Ids.of(column)),
            column -> sort(column, entries, lines));
    picker.offer(Arrays.asList(Column.values()), sorting.get().column());
    return picker;
  }

  private Node line(Entry entry) {
    Sheet.Row row = entry.row();
    VBox who = Layout.column(Style.GAP_XS, Layout.label(row.name(), Style.BODY, Style.STRONG));
    row.team().ifPresent(team -> who.getChildren().add(small(team)));
    VBox what = what(entry);
    if (narrow) {
      who.getChildren().add(what);
      VBox figures = Layout.column(Style.GAP_XS, pill(row.standing()));
      if (row.talks() > 0) {
        figures
            .getChildren()
            .add(
                Layout.label(
                    words.text("report.row.attempts", row.talks()), Style.SMALL, Style.MUTED));
      }
      row.best()
          .ifPresent(
              best ->
                  figures
                      .getChildren()
                      .add(Layout.label(words.text("reports.best", best), Style.SMALL)));
      return new Line(NARROW, who, figures);
    }
    return new Line(
        WIDE,
        who,
        what,
        pill(row.standing()),
        number(row.talks() == 0 ? "" : "" + row.talks()),
        number(row.best().map(String::valueOf).orElse("")),
        Layout.label(words.follow(() -> day(row)), Style.SMALL));
  }

  private String untouched(List<Text> titles) {
    String first =
        String.join(
            words.say("report.untouched.and"),
            titles.stream().limit(NAMED).map(words::in).toList());
    return titles.size() > NAMED
        ? words.say("reports.untouched.more", first, titles.size() - NAMED)
        : words.say("report.untouched", first);
  }

  private VBox what(Entry entry) {
    if (!entry.untouched().isEmpty()) {
      return new VBox(
          Layout.label(words.follow(() -> untouched(entry.untouched())), Style.SMALL, Style.MUTED));
    }
    Sheet.Row row = entry.row();
    VBox what = Layout.column(Style.GAP_XS, Layout.label(words.text(row.title()), Style.BODY));
    row.mode()
        .ifPresent(
            mode ->
                what.getChildren().add(Layout.label(words.nameOf(mode), Style.SMALL, Style.MUTED)));
    return what;
  }

  private String day(Sheet.Row row) {
    Optional<LocalDate> day = row.lastAt().map(at -> LocalDate.ofInstant(at, zone));
    return day.map(
            each ->
                DateTimeFormatter.ofLocalizedDate(FormatStyle.SHORT)
                    .withLocale(words.language().locale())
                    .format(each))
        .orElse("");
  }

  private static Node small(String text) {
    return Layout.label(text, Style.SMALL, Style.MUTED);
  }

  private static Node number(String text) {
    return Layout.label(text, Style.BODY, Style.NUMBER);
  }

  private Pill pill(Standing standing) {
    return new Pill(
        words.text("report.status." + Ids.of(standing)), meaning(standing), sign(standing));
  }

  private static String meaning(Standing standing) {
    return switch (standing) {
      case PASSED -> Style.GOOD;
      case DONE -> Style.ACCENT;
      case IN_PROGRESS -> Style.CAUTION;
      case OVERDUE -> Style.BAD;
      case NOT_STARTED, ASSIGNED -> Style.NEUTRAL;
    };
  }

  private static Ikon sign(Standing standing) {
    return switch (standing) {
      case PASSED -> Feather.CHECK_CIRCLE;
      case DONE -> Feather.CHECK;
      case IN_PROGRESS -> Feather.PLAY;
      case OVERDUE -> Feather.ALERT_CIRCLE;
      case ASSIGNED -> Feather.CALENDAR;
      case NOT_STARTED -> Feather.CIRCLE;
    };
  }
}
