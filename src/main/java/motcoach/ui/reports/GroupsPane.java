package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;

/** What groups showed, and in words what may not be told of them. */
final class GroupsPane {
  private static final int[] SHARES = {34, 40, 26};

  private final Words words;

  GroupsPane(Words words) {
    this.words = words;
  }

  List<Node> of(Sheet.Groups sheet) {
    List<Node> parts = new ArrayList<>();
    if (!sheet.withheld().isEmpty() && !sheet.pages().isEmpty()) {
      parts.add(
          new Card(
              words.text("reports.withheld"),
              Layout.label(
                  words.follow(
                      () ->
                          words.say(
                              "reports.withheld.about", together(sheet.withheld()), sheet.least())),
                  Style.BODY)));
    }
    sheet.pages().forEach(page -> parts.add(page(page, sheet.least())));
    return parts;
  }

  private String together(List<String> names) {
    return String.join(words.say("report.untouched.and"), names);
  }

  private Node page(Sheet.Page page, int least) {
    ObservableValue<String> title =
        page.team()
            .<ObservableValue<String>>map(team -> words.text("report.group.of", team))
            .orElseGet(() -> words.text("report.group.of-all"));
    Card card =
        new Card(
            title,
            Layout.label(
                page.people()
                    .map(people -> words.text("report.group.people", people))
                    .orElseGet(() -> words.text("report.group.people.hidden", least)),
                Style.BODY));
    if (page.figures().isEmpty()) {
      card.getChildren().add(Verb.about(words, "report.group.no-figures", least));
      return card;
    }
    card.getChildren()
        .addAll(
            Layout.label(words.text("report.group.chart.share"), Style.STRONG),
            Verb.about(words, "report.group.chart.share.about"));
    page.figures().forEach(figure -> card.getChildren().add(figure(figure)));
    return card;
  }

  private Node figure(Sheet.Figure figure) {
    Line line =
        new Line(
            SHARES,
            Layout.label(words.nameOf(figure.family()), Style.BODY),
            new StackBar(List.of(new StackBar.Part(figure.share() / 100.0, "done"))),
            Layout.label(
                figure
                    .change()
                    .map(
                        change ->
                            words.text(
                                "report.group.figure.change", figure.share(), signed(change)))
                    .orElseGet(() -> words.text("report.group.figure", figure.share())),
                Style.BODY,
                Style.NUMBER));
    VBox lines = Layout.column(Style.GAP_XS, line);
    if (!figure.spread().isEmpty()) {
      lines
          .getChildren()
          .add(
              Layout.label(
                  words.follow(
                      () ->
                          words.say(
                              "reports.spread",
                              figure.spread().stream()
                                  .map(this::spread)
                                  .collect(Collectors.joining(words.say("report.untouched.and"))))),
                  Style.SMALL,
                  Style.MUTED));
    }
    if (!figure.open().isEmpty()) {
      lines
          .getChildren()
          .add(
              Layout.label(
                  words.follow(
                      () ->
                          words.say(
                              "reports.stays-open",
                              together(figure.open().stream().map(words::in).toList()))),
                  Style.SMALL,
                  Style.MUTED));
    }
    return lines;
  }

  private String spread(Sheet.Spread each) {
    String share = words.say("report.group.figure", each.share());
    String first = words.say("report.band." + each.first());
    return each.first().equals(each.last())
        ? words.say("report.band.share", first, share)
        : words.say("report.band.shares", first, words.say("report.band." + each.last()), share);
  }

  private static String signed(int change) {
    return change > 0 ? "+" + change : change < 0 ? "−" + -change : "±0";
  }

  /** The sentence on top: where the largest group told is strongest, and where there is room. */
  ObservableValue<String> answer(Sheet.Groups sheet) {
    Optional<Sheet.Page> first = sheet.pages().stream().findFirst();
    List<Sheet.Figure> figures = first.map(Sheet.Page::figures).orElse(List.of());
    if (first.isEmpty()) {
      return words.text("report.group.nothing", sheet.least());
    } else if (figures.size() < 2) {
      return words.text("reports.groups.answer.little");
    }
    Sheet.Figure most =
        figures.stream().max(java.util.Comparator.comparingInt(Sheet.Figure::share)).get();
    Sheet.Figure least =
        figures.stream().min(java.util.Comparator.comparingInt(Sheet.Figure::share)).get();
    return most.share() == least.share()
        ? words.text("reports.groups.answer.even", most.share())
        : words.text(
            "reports.groups.answer", most.family(), most.share(), least.family(), least.share());
  }
}
