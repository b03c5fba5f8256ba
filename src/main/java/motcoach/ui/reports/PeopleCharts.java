package motcoach.ui.reports;

import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import motcoach.method.Text;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;

/** Which scenario was done by how many, and how far each team is. */
final class PeopleCharts {
  private static final int[] SHARES = {40, 40, 20};
  private static final int MOST = 12;

  private final Words words;

  PeopleCharts(Words words) {
    this.words = words;
  }

  Node stories(List<Counts.Story> stories) {
    Card card = new Card(words.text("report.chart.done"), legend());
    List<Counts.Story> begun = stories.stream().filter(Counts.Story::begun).toList();
    begun.stream().limit(MOST).map(this::story).forEach(card.getChildren()::add);
    if (begun.size() > MOST) {
      card.getChildren().add(Verb.about(words, "reports.chart.more", begun.size() - MOST));
    }
    List<Text> none =
        stories.stream().filter(story -> !story.begun()).map(Counts.Story::title).toList();
    if (!none.isEmpty()) {
      card.getChildren()
          .add(
              Layout.label(
                  words.follow(
                      () ->
                          words.say(
                              "reports.chart.nobody",
                              String.join(
                                  words.say("report.untouched.and"),
                                  none.stream().map(words::in).toList()))),
                  Style.SMALL,
                  Style.MUTED));
    }
    return card;
  }

  private Node story(Counts.Story story) {
    double all = story.all();
    return bar(
        words.text(story.title()),
        List.of(
            new StackBar.Part(story.count(Standing.PASSED) / all, "passed"),
            new StackBar.Part(story.count(Standing.DONE) / all, "done"),
            new StackBar.Part(story.count(Standing.IN_PROGRESS) / all, "begun")),
        words.text("report.chart.done.figure", story.done(), story.all()));
  }

  Node teams(List<Counts.Team> teams) {
    Card card =
        new Card(words.text("reports.chart.teams"), Verb.about(words, "reports.chart.teams.about"));
    for (Counts.Team team : teams) {
      ObservableValue<String> name =
          team.name()
              .<ObservableValue<String>>map(
                  of -> words.text("reports.team.people", of, team.people()))
              .orElseGet(() -> words.text("reports.team.none", team.people()));
      card.getChildren()
          .add(
              bar(
                  name,
                  List.of(new StackBar.Part(team.done() / (double) team.all(), "done")),
                  words.text("report.group.figure", 100 * team.done() / team.all())));
    }
    return card;
  }

  private Node bar(
      ObservableValue<String> name, List<StackBar.Part> parts, ObservableValue<String> figure) {
    return new Line(
        SHARES,
        Layout.label(name, Style.SMALL),
        new StackBar(parts),
        Layout.label(figure, Style.SMALL, Style.NUMBER));
  }

  private FlowPane legend() {
    return Layout.flow(
        Style.GAP_S,
        swatch("passed", "report.status.passed"),
        swatch("done", "report.status.done"),
        swatch("begun", "report.status.in-progress"));
  }

  private Node swatch(String style, String key) {
    Region colour = new Region();
    colour.getStyleClass().addAll("report-part", "report-swatch", style);
    return Layout.row(
        Style.GAP_XS, colour, Layout.label(words.text(key), Style.SMALL, Style.MUTED));
  }
}
