package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.Region;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Language;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.MarkWords;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;
import motcoach.ui.studio.WordingViewModel.Row;

/** The wording rules that fire in a line, whose they are, and what the line can teach them. */
final class BenchRules {
  private final Words words;
  private final WordingViewModel rules;

  BenchRules(Words words, WordingViewModel rules) {
    this.words = words;
    this.rules = rules;
  }

  /** Every rule that marks something in the line, then a choice of the pack's other rules. */
  List<Node> nodes(Reading reading) {
    Language language = reading.language().orElseThrow();
    List<Node> nodes = new ArrayList<>();
    for (Finding finding : reading.findings()) {
      nodes.add(Layout.column(Style.GAP_XS, said(finding), whose(finding, reading, language)));
    }
    if (nodes.isEmpty()) {
      nodes.add(Layout.label(words.text("studio.play.why.plain"), Style.SMALL, Style.MUTED));
    }
    if (rules.editing().mayChange()) {
      nodes.add(others(reading, language));
    }
    return nodes;
  }

  private Node said(Finding finding) {
    return PlayLook.line(
        finding.negative() ? Sign.BAD : Sign.GOOD,
        MarkWords.sign(words, finding),
        MarkWords.of(words, finding));
  }

  private Node whose(Finding finding, Reading reading, Language language) {
    String rule = finding.rule();
    boolean own = rules.isOwn(language, rule);
    FlowPane row =
        Layout.flow(
            Style.GAP_S,
            Layout.label(
                words.text(own ? "studio.bench.rule.own" : "studio.bench.rule.shipped", rule),
                Style.SMALL,
                Style.MUTED));
    if (rules.editing().mayChange()) {
      row.getChildren()
          .add(
              button(
                  "studio.bench.except",
                  words.text("studio.bench.except.about", rule),
                  () ->
                      rules.except(
                          language, rule, reading.text(), finding.start(), finding.end())));
      if (own) {
        row.getChildren()
            .add(
                button(
                    "studio.bench.hit",
                    words.text("studio.bench.hit.about", rule),
                    () -> rules.hit(language, rule, reading.text())));
      }
    }
    return row;
  }

  private Node others(Reading reading, Language language) {
    List<String> own =
        rules.rows(language, "").stream()
            .filter(Row::own)
            .map(row -> row.rule().id())
            .filter(id -> reading.findings().stream().noneMatch(f -> f.rule().equals(id)))
            .toList();
    Button fresh =
        button(
            "studio.bench.rule.new",
            words.text("studio.bench.rule.new.about"),
            () -> rules.add(language, reading.text()));
    if (own.isEmpty()) {
      return fresh;
    }
    ComboBox<String> choice = new ComboBox<>();
    choice.getItems().setAll(own);
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.promptTextProperty().bind(words.text("studio.bench.rule.choose"));
    ObservableValue<String> name = words.text("studio.bench.rule.other");
    Named.name(choice, name);
    FlowPane buttons = Layout.flow(Style.GAP_S, fresh);
    choice
        .valueProperty()
        .addListener(
            (property, before, now) ->
                buttons
                    .getChildren()
                    .setAll(
                        button(
                            "studio.bench.hit",
                            words.text("studio.bench.hit.about", now),
                            () -> rules.hit(language, now, reading.text())),
                        button(
                            "studio.bench.miss",
                            words.text("studio.bench.miss.about", now),
                            () -> rules.miss(language, now, reading.text())),
                        fresh));
    return PlayLook.group(name, List.of(choice, buttons));
  }

  private Button button(String key, ObservableValue<String> about, Runnable run) {
    Button button = new Button();
    button.textProperty().bind(words.text(key));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.getStyleClass().add(Styles.SMALL);
    button.setOnAction(pressed -> run.run());
    return Named.describe(button, about, Optional.empty());
  }
}
