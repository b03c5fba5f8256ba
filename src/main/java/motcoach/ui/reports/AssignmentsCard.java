package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Assignment.Assignee;
import motcoach.progress.account.Person;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.AssignmentsViewModel.Remark;
import motcoach.ui.reports.AssignmentsViewModel.What;
import org.kordamp.ikonli.feather.Feather;

/** Who should practise what by when. */
final class AssignmentsCard {
  private static final double LEAST_EM = 14;
  private static final int[] SHARES = {72, 28};

  private final Words words;
  private final ReportsViewModel reports;
  private final AssignmentsViewModel model;
  private final Picker<Optional<Assignee>> who;
  private final Picker<Optional<What>> what;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final Rows<Assignment> lines;
  private final Card card;

  AssignmentsCard(Words words, ReportsViewModel reports) {
    this.words = words;
    this.reports = reports;
    this.model = reports.assignments();
    who =
        new Picker<>(
            words,
            words.text("reports.assign.who"),
            each -> each.map(this::name).orElse(""),
            model.whoProperty()::set);
    what =
        new Picker<>(
            words,
            words.text("reports.assign.what"),
            each -> each.map(this::name).orElse(""),
            model.whatProperty()::set);
    lines = new Rows<>(words.text("reports.assign"), this::line);
    Button assign = Verb.of(words, "reports.assign.do", Feather.PLUS, model::assign);
    card =
        new Card(
            words.text("reports.assign"),
            Verb.about(words, "reports.assign.about"),
            new Beside(LEAST_EM, who, what, by()),
            Layout.flow(Style.GAP_S, assign),
            told,
            lines);
    reports.standProperty().addListener((changed, before, now) -> offer());
    model.remarkProperty().addListener((changed, before, now) -> tell());
    model.failureProperty().addListener((changed, before, now) -> tell());
    offer();
  }

  Node node() {
    return card;
  }

  private Node by() {
    TextField field = new LineField();
    field.textProperty().bindBidirectional(model.byProperty());
    field.promptTextProperty().bind(words.text("reports.day.prompt"));
    field.setOnAction(entered -> model.assign());
    Named.name(field, words.text("reports.assign.by"));
    Label label = Layout.label(words.text("reports.assign.by"), Style.SMALL, Style.MUTED);
    label.setLabelFor(field);
    return Layout.column(Style.GAP_XS, label, field);
  }

  private void offer() {
    reports
        .standProperty()
        .get()
        .ifPresent(
            stand -> {
              List<Optional<Assignee>> people = new ArrayList<>();
              stand.teams().forEach(team -> people.add(Optional.of(new Assignment.Team(team))));
              stand.people().forEach(one -> people.add(Optional.of(new Assignment.One(one.id()))));
              who.offer(people, model.whoProperty().get());
              List<Optional<What>> all = new ArrayList<>();
              for (Stand.Pack pack : stand.packs()) {
                all.add(Optional.of(new What(pack.id(), Optional.empty())));
                pack.stories()
                    .forEach(
                        story ->
                            all.add(Optional.of(new What(pack.id(), Optional.of(story.id())))));
              }
              what.offer(all, model.whatProperty().get());
              lines.show(stand.assignments());
            });
  }

  private String name(Assignee assignee) {
    if (assignee instanceof Assignment.Team team) {
      return words.say("reports.assign.team", team.name());
    }
    Assignment.One one = (Assignment.One) assignee;
    return reports.standProperty().get().stream()
        .flatMap(stand -> stand.people().stream())
        .filter(person -> person.id().equals(one.person()))
        .map(Person::name)
        .findFirst()
        .orElseGet(() -> words.say("reports.assign.gone"));
  }

  private String name(What asked) {
    Stand stand = reports.standProperty().get().orElseThrow();
    String pack = words.in(stand.title(asked.pack()));
    return asked
        .scenario()
        .map(scenario -> words.in(stand.title(asked.pack(), scenario)))
        .orElseGet(() -> words.say("reports.assign.pack", pack));
  }

  private Node line(Assignment each) {
    ObservableValue<String> said =
        words.follow(
            () ->
                words.say(
                    "reports.assign.line",
                    name(each.assignee()),
                    name(new What(each.packId(), each.scenario())),
                    Answer.day(words, each.by())));
    Button remove =
        Verb.of(words, "reports.assign.remove", Feather.X, () -> model.remove(each.id()));
    Named.name(
        remove, words.follow(() -> words.say("reports.assign.remove.of", said.getValue()), said));
    return new Line(SHARES, Layout.label(said, Style.BODY), remove);
  }

  private void tell() {
    told.getChildren().clear();
    if (model.failureProperty().get().isPresent()) {
      told.getChildren().add(Notice.failure(words, model.failureProperty().get().get()));
      return;
    }
    Remark remark = model.remarkProperty().get();
    switch (remark) {
      case INCOMPLETE -> told.getChildren().add(Verb.wrong(words, "reports.assign.incomplete"));
      case NO_DAY -> told.getChildren().add(Verb.wrong(words, "reports.assign.no-day"));
      case ASSIGNED -> told.getChildren().add(Verb.done(words, "reports.assign.done"));
      case REMOVED -> told.getChildren().add(Verb.done(words, "reports.assign.removed"));
      case NOTHING, TEAM_SET -> told.getChildren().clear();
    }
  }
}
