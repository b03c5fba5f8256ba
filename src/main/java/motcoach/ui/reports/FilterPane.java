package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.scenario.Mode;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.ReportsViewModel.Part;

/** What a report is about: the days, and where people are told of also who and what. */
final class FilterPane extends VBox {
  private static final double LEAST_EM = 12;

  private final Words words;
  private final ReportsViewModel model;
  private final Picker<Span> span;
  private final Picker<Optional<String>> team;
  private final Picker<Optional<String>> pack;
  private final Picker<Optional<String>> scenario;
  private final Picker<Optional<Mode>> mode;
  private final Picker<Optional<Language>> language;
  private final VBox days = Layout.slot(Style.GAP_S);
  private final CheckBox pseudonyms;

  FilterPane(Words words, ReportsViewModel model) {
    this.words = words;
    this.model = model;
    span =
        new Picker<>(
            words,
            words.text("reports.filter.span"),
            each -> words.say("reports.span." + Ids.of(each)),
            model.spanProperty()::set);
    team = any("reports.filter.team", Function.identity(), Question::ofTeam);
    pack = any("reports.filter.pack", this::title, Question::ofPack);
    scenario = any("reports.filter.scenario", this::story, Question::ofScenario);
    mode = any("reports.filter.mode", words::name, Question::ofMode);
    language = any("reports.filter.language", words::own, Question::in);
    pseudonyms = Verb.onOff(words, "reports.pseudonyms");
    pseudonyms
        .selectedProperty()
        .addListener((changed, before, now) -> model.choose(asked -> asked.hiding(now)));
    getStyleClass().addAll(Style.GAP_M, "report-filters");
    model.partProperty().addListener((changed, before, now) -> arrange());
    model.spanProperty().addListener((changed, before, now) -> arrange());
    model.standProperty().addListener((changed, before, now) -> offer());
    model.questionProperty().addListener((changed, before, now) -> offer());
    model.noDaysProperty().addListener((changed, before, now) -> tellDays());
    arrange();
  }

  private <T> Picker<Optional<T>> any(
      String key, Function<T, String> name, BiFunction<Question, Optional<T>, Question> with) {
    return new Picker<>(
        words,
        words.text(key),
        value -> value.map(name).orElseGet(() -> words.say("reports.filter.all")),
        value -> model.choose(asked -> with.apply(asked, value)));
  }

  private String title(String id) {
    return model.standProperty().get().map(stand -> words.in(stand.title(id))).orElse(id);
  }

  private String story(String id) {
    String pack = model.questionProperty().get().pack().orElse("");
    return model.standProperty().get().map(stand -> words.in(stand.title(pack, id))).orElse(id);
  }

  private void arrange() {
    boolean people = model.partProperty().get() == Part.PEOPLE;
    List<Node> pickers = new ArrayList<>(List.of(span));
    if (people) {
      pickers.addAll(List.of(team, pack, scenario, mode, language));
    }
    getChildren().setAll(new Beside(LEAST_EM, pickers.toArray(Node[]::new)), days);
    if (people) {
      getChildren().addAll(pseudonyms, Verb.about(words, "reports.pseudonyms.about"));
    } else {
      getChildren().add(Verb.about(words, "reports.groups.months"));
    }
    days.getChildren().clear();
    if (model.spanProperty().get() == Span.OWN) {
      days.getChildren()
          .add(
              new Beside(
                  LEAST_EM,
                  day("reports.filter.from", model.firstDayProperty()),
                  day("reports.filter.until", model.lastDayProperty())));
    }
    tellDays();
    offer();
  }

  private Node day(String key, StringProperty typed) {
    TextField field = new LineField();
    field.setText(typed.get());
    field.textProperty().addListener((changed, before, now) -> typed.set(now));
    field.promptTextProperty().bind(words.text("reports.day.prompt"));
    field.setOnAction(entered -> model.confirmDays());
    field
        .focusedProperty()
        .addListener(
            (changed, before, now) -> {
              if (!now) {
                model.confirmDays();
              }
            });
    Named.name(field, words.text(key));
    Label label = Layout.label(words.text(key), Style.SMALL, Style.MUTED);
    label.setLabelFor(field);
    return Layout.column(Style.GAP_XS, label, field);
  }

  private void tellDays() {
    days.getChildren().removeIf(Label.class::isInstance);
    if (model.noDaysProperty().get() && model.spanProperty().get() == Span.OWN) {
      days.getChildren().add(Verb.wrong(words, "reports.no-days"));
    }
  }

  private void offer() {
    boolean groups = model.partProperty().get() == Part.GROUPS;
    span.offer(groups ? Span.OF_GROUPS : Arrays.asList(Span.values()), model.spanProperty().get());
    Question asked = model.questionProperty().get();
    mode.offer(anyOf(Arrays.asList(Mode.values())), asked.mode());
    language.offer(anyOf(Arrays.asList(Language.values())), asked.language());
    model
        .standProperty()
        .get()
        .ifPresent(
            stand -> {
              team.offer(anyOf(stand.teams()), asked.team());
              pack.offer(anyOf(stand.packs().stream().map(Stand.Pack::id).toList()), asked.pack());
              List<String> stories = asked.pack().map(stand::storiesOf).orElse(List.of());
              scenario.setDisable(stories.isEmpty());
              scenario.offer(anyOf(stories), asked.scenario());
              boolean always = stand.policy().pseudonyms();
              pseudonyms.setDisable(always);
              pseudonyms.setSelected(always || asked.pseudonyms());
            });
  }

  private static <T> List<Optional<T>> anyOf(List<T> values) {
    List<Optional<T>> all = new ArrayList<>();
    all.add(Optional.empty());
    values.forEach(value -> all.add(Optional.of(value)));
    return all;
  }
}
