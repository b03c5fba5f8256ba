package motcoach.ui.reports;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.progress.account.Person;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;

/** Everybody there is anything of, each with the team, set in its place. */
final class TeamsCard {
  private static final int[] SHARES = {55, 45};

  private final Words words;
  private final ReportsViewModel reports;
  private final Rows<Person> lines;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final Card card;
  private List<Person> shown = List.of();

  TeamsCard(Words words, ReportsViewModel reports) {
    this.words = words;
    this.reports = reports;
    lines = new Rows<>(words.text("reports.teams"), this::line);
    card =
        new Card(
            words.text("reports.teams"), Verb.about(words, "reports.teams.about"), told, lines);
    reports.standProperty().addListener((changed, before, now) -> show());
    reports.assignments().remarkProperty().addListener((changed, before, now) -> tell());
    show();
  }

  Node node() {
    return card;
  }

  /** Boxes stay as they are while somebody types in one of them. */
  private void show() {
    List<Person> people = reports.standProperty().get().map(Stand::people).orElse(List.of());
    boolean others =
        !people.stream().map(Person::id).toList().equals(shown.stream().map(Person::id).toList());
    boolean otherTeams = !people.equals(shown) && !typing();
    shown = people;
    if (others || otherTeams) {
      lines.show(people);
    }
  }

  private boolean typing() {
    Node at = card.getScene() == null ? null : card.getScene().getFocusOwner();
    while (at != null && at != card) {
      at = at.getParent();
    }
    return at == card;
  }

  /** As it is now: the list may have been drawn before the team was set. */
  private Person now(Person drawn) {
    return shown.stream().filter(each -> each.id().equals(drawn.id())).findFirst().orElse(drawn);
  }

  private Node line(Person drawn) {
    Person person = now(drawn);
    TextField team = new LineField();
    team.setText(person.team().orElse(""));
    team.promptTextProperty().bind(words.text("reports.teams.none"));
    Named.name(team, words.text("reports.teams.of", person.name()));
    String[] set = {team.getText()};
    Runnable keep =
        () -> {
          if (!team.getText().equals(set[0])) {
            set[0] = team.getText();
            reports.assignments().team(person.id(), team.getText());
          }
        };
    team.setOnAction(entered -> keep.run());
    team.focusedProperty()
        .addListener(
            (changed, before, now) -> {
              if (!now) {
                keep.run();
              }
            });
    return new Line(
        SHARES,
        Layout.column(
            Style.GAP_XS,
            Layout.label(person.name(), Style.BODY, Style.STRONG),
            Verb.about(words, person.here() ? "reports.teams.here" : "reports.teams.brought")),
        team);
  }

  private void tell() {
    told.getChildren().clear();
    if (reports.assignments().remarkProperty().get() == AssignmentsViewModel.Remark.TEAM_SET) {
      told.getChildren().add(Verb.done(words, "reports.teams.set"));
    }
  }
}
