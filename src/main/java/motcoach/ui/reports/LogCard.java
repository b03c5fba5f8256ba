package motcoach.ui.reports;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.scene.Node;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.progress.account.Export;
import motcoach.scenario.Mode;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;

/** Which reports were written here; nothing is ever taken out of it. */
final class LogCard {
  private static final int[] SHARES = {26, 74};

  /** Before the next part of a filter; the name of a team may have spaces. */
  private static final Pattern NEXT =
      Pattern.compile(" (?=(?:from|until|team|pack|scenario|lang|mode)=)");

  private final Words words;
  private final When when;
  private final ReportsViewModel model;
  private final Rows<Export> lines;
  private final Node none;
  private final Card card;

  LogCard(Words words, When when, ReportsViewModel model) {
    this.words = words;
    this.when = when;
    this.model = model;
    lines = new Rows<>(words.text("reports.log"), this::line);
    none = Verb.about(words, "reports.log.none");
    none.managedProperty().bind(none.visibleProperty());
    card = new Card(words.text("reports.log"), Verb.about(words, "reports.log.about"), none, lines);
    model.standProperty().addListener((changed, before, now) -> show());
    show();
  }

  Node node() {
    return card;
  }

  private void show() {
    List<Export> log = model.standProperty().get().map(Stand::log).orElse(List.of());
    none.setVisible(log.isEmpty());
    lines.show(log);
  }

  /** Such as {@code team=North mode=test}, in words. */
  private String chosen(String filter) {
    Map<String, String> parts = new LinkedHashMap<>();
    for (String part : NEXT.split(filter)) {
      String[] sides = part.split("=", 2);
      parts.put(sides[0], sides[1]);
    }
    return parts.keySet().stream()
        .map(field -> words.say("reports.log.chosen." + field, value(field, parts)))
        .collect(Collectors.joining(words.say("report.untouched.and")));
  }

  private String value(String field, Map<String, String> parts) {
    Optional<Stand> stand = model.standProperty().get();
    String value = parts.get(field);
    return switch (field) {
      case "pack" -> stand.map(here -> words.in(here.title(value))).orElse(value);
      case "scenario" ->
          stand
              .map(here -> words.in(here.title(parts.getOrDefault("pack", ""), value)))
              .orElse(value);
      case "mode" -> Ids.find(Mode.class, value).map(words::name).orElse(value);
      case "lang" -> Language.of(value).map(words::own).orElse(value);
      default -> value;
    };
  }

  private Node line(Export export) {
    String kind = "reports.log." + export.report();
    return new Line(
        SHARES,
        Layout.label(when.exactly(export.at()), Style.SMALL, Style.MUTED),
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text(
                    "reports.log.line",
                    words.knows(kind) ? words.text(kind) : export.report(),
                    export.format().toUpperCase(java.util.Locale.ROOT),
                    export.rows()),
                Style.BODY),
            Layout.label(
                export.filter().isEmpty()
                    ? words.text("reports.log.all")
                    : words.text("reports.log.filter", words.follow(() -> chosen(export.filter()))),
                Style.SMALL,
                Style.MUTED)));
  }
}
