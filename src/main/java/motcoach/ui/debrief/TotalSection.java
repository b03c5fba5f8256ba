package motcoach.ui.debrief;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TitledPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.scenario.Debrief;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** The total, last of all, and every line that adds up to it. */
final class TotalSection extends VBox {
  private final Words words;

  TotalSection(Words words, Debrief debrief, int passMark) {
    this.words = words;
    TitledPane ledger = new TitledPane();
    ledger.textProperty().bind(words.text("debrief.ledger"));
    ledger.setContent(lines(debrief));
    ledger.getStyleClass().add(DebriefStyle.LEDGER);
    ledger.setExpanded(false);
    ledger.setAnimated(false);
    Card card =
        new Card(
            Layout.row(
                Style.GAP_M,
                Layout.label(words.text("debrief.total.points", debrief.total()), Style.BIG_NUMBER),
                Layout.grow(
                    Layout.label(
                        words.text(
                            debrief.passed() ? "debrief.passed" : "debrief.not-passed", passMark),
                        Style.BODY))),
            ledger);
    card.getStyleClass().add(Style.GAP_M);
    getChildren().add(new Section(words.text("debrief.total"), card));
  }

  private Node lines(Debrief debrief) {
    VBox all = Layout.column(Style.GAP_M);
    byPart(debrief).forEach((part, lines) -> all.getChildren().add(part(part, lines)));
    int sum = debrief.ledger().stream().mapToInt(Debrief.LedgerLine::tenths).sum();
    all.getChildren()
        .add(
            line(
                Layout.label(words.text("debrief.sum"), Style.STRONG),
                words.text("debrief.points", tenths(sum), debrief.total()),
                Style.STRONG));
    return all;
  }

  private static Map<Debrief.Part, List<Debrief.LedgerLine>> byPart(Debrief debrief) {
    return debrief.ledger().stream()
        .collect(
            Collectors.groupingBy(
                Debrief.LedgerLine::part,
                () -> new EnumMap<>(Debrief.Part.class),
                Collectors.toList()));
  }

  private Node part(Debrief.Part part, List<Debrief.LedgerLine> lines) {
    int got = lines.stream().mapToInt(Debrief.LedgerLine::tenths).sum();
    int outOf = lines.stream().mapToInt(Debrief.LedgerLine::outOfTenths).sum();
    VBox box =
        Layout.column(
            Style.GAP_S,
            line(Layout.label(words.nameOf(part), Style.STRONG), of(got, outOf), Style.STRONG));
    lines.forEach(line -> box.getChildren().add(line(line)));
    return box;
  }

  private Node line(Debrief.LedgerLine line) {
    VBox what = Layout.column(Style.GAP_XS, Layout.label(words.text(line.label()), Style.BODY));
    what.setMinWidth(0);
    boolean said =
        !line.reason().because().equals(line.label()) || line.reason().quote().isPresent();
    what.getChildren()
        .add(
            Layout.label(
                said
                    ? Reasons.under(words, line.label(), line.reason())
                    : words.text("debrief.ledger.end"),
                Style.SMALL,
                Style.MUTED));
    return line(what, of(line.tenths(), line.outOfTenths()));
  }

  /** What only costs is out of nothing. */
  private ObservableValue<String> of(int tenths, int outOf) {
    return outOf == 0
        ? words.follow(() -> tenths(tenths))
        : words.text("debrief.of", tenths(tenths), tenths(outOf));
  }

  private static Node line(Node what, ObservableValue<String> points, String... styles) {
    Label number = new Label();
    number.textProperty().bind(points);
    number.setMinWidth(USE_PREF_SIZE);
    number.getStyleClass().addAll(Style.NUMBER, DebriefStyle.POINTS);
    number.getStyleClass().addAll(styles);
    HBox line = new HBox(Layout.grow(what), number);
    line.getStyleClass().add(Style.GAP_M);
    return line;
  }

  /** 125 tenths are 12.5; the point is a point in both languages. */
  static String tenths(int tenths) {
    String sign = tenths < 0 ? "−" : "";
    int size = Math.abs(tenths);
    return sign + size / 10 + "." + size % 10;
  }
}
