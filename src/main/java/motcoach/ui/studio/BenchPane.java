package motcoach.ui.studio;

import atlantafx.base.theme.Styles;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motcoach.scenario.Overheard;
import motcoach.scenario.TurnEvent;
import motcoach.studio.Kind;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.kit.WritingBox;
import motcoach.ui.studio.BenchViewModel.As;
import motcoach.ui.studio.BenchViewModel.Target;
import motcoach.ui.studio.BenchViewModel.Tested;
import motcoach.ui.studio.PlayLook.Sign;

/** One line on the bench, all that is heard in it, and what it can be made an example of. */
final class BenchPane extends VBox {
  private final Words words;
  private final BenchViewModel model;
  private final BenchRules rules;
  private final VBox heard = Layout.column(Style.GAP_M);

  BenchPane(Words words, BenchViewModel model, WordingViewModel rules) {
    this.words = words;
    this.model = model;
    this.rules = new BenchRules(words, rules);
    WritingBox line = new WritingBox(2);
    line.promptTextProperty().bind(words.text("studio.bench.line"));
    Named.name(line, words.text("studio.bench.line"));
    line.textProperty().bindBidirectional(model.lineProperty());
    VBox all = Layout.column(Style.GAP_M, line, heard);
    all.getStyleClass().add(PlayLook.ANSWERS);
    getChildren().add(Layout.grow(PlayLook.scroll(all, words.text("studio.bench.title"))));
    PlayLook.dress(this);
    model.testedProperty().addListener((property, before, now) -> show(now));
    show(model.testedProperty().get());
  }

  private void show(Optional<Tested> tested) {
    heard
        .getChildren()
        .setAll(
            tested
                .map(this::heard)
                .orElseGet(
                    () ->
                        List.of(
                            Layout.label(
                                words.text("studio.bench.about"), Style.SMALL, Style.MUTED))));
  }

  private List<Node> heard(Tested now) {
    Heard lines = new Heard(words, now.scenario());
    Overheard over = now.overheard();
    List<Node> nodes = new ArrayList<>();
    nodes.add(PlayLook.group(words.text("studio.bench.acts"), lines.acts(over.acts().keySet())));
    nodes.add(PlayLook.group(words.text("studio.bench.now"), said(now)));
    if (over.reading().language().isEmpty()) {
      nodes.add(PlayLook.line(Sign.CAUTION, words.text("studio.bench.no-language")));
      return nodes;
    }
    nodes.add(subjects("studio.bench.topics", Kind.TOPIC, over.topics(), lines));
    nodes.add(subjects("studio.bench.elements", Kind.ELEMENT, over.elements(), lines));
    nodes.add(other());
    nodes.add(PlayLook.group(lines.tone(over.reading()), rules.nodes(over.reading())));
    return nodes;
  }

  /** What saying it now would bring about. */
  private List<Node> said(Tested now) {
    List<Node> lines = new ArrayList<>();
    if (now.turned().isEmpty()) {
      lines.add(PlayLook.line(Sign.OPEN, words.text("studio.bench.nobody")));
      return lines;
    }
    boolean understood =
        now.turned().get().events().stream().noneMatch(TurnEvent.NotUnderstood.class::isInstance);
    if (!understood) {
      lines.add(PlayLook.line(Sign.OPEN, words.text("studio.play.why.not-understood")));
    }
    lines.addAll(WhyCard.verdicts(words, now.verdicts()));
    lines.addAll(WhyCard.mood(words, now.felt()));
    if (lines.isEmpty()) {
      lines.add(PlayLook.line(Sign.OPEN, words.text("studio.bench.nothing")));
    }
    return lines;
  }

  private Node subjects(String key, Kind kind, List<Overheard.Subject> subjects, Heard lines) {
    List<Node> rows = new ArrayList<>();
    for (Overheard.Subject subject : Heard.nearest(subjects)) {
      Target target =
          new Target(
              kind,
              subject.id(),
              kind == Kind.TOPIC ? lines.topic(subject.id()) : lines.element(subject.id()));
      HBox row = Layout.row(Style.GAP_S, Layout.grow(lines.near(subject, target.label())));
      if (model.mayChange()) {
        row.getChildren().add(teach(target, As.EXAMPLE));
      }
      rows.add(row);
    }
    if (rows.isEmpty()) {
      rows.add(Layout.label(words.text("studio.play.state.none"), Style.SMALL, Style.MUTED));
    }
    return PlayLook.group(words.text(key), rows);
  }

  private Button teach(Target target, As as) {
    boolean example = as == As.EXAMPLE;
    Button teach = new Button();
    teach.textProperty().bind(words.text(example ? "studio.bench.example" : "studio.bench.phrase"));
    teach.setMinWidth(Region.USE_PREF_SIZE);
    teach.getStyleClass().add(Styles.SMALL);
    teach.setDisable(!model.canTeach(target.kind(), target.id(), as));
    teach.setOnAction(pressed -> model.teach(target.kind(), target.id(), as));
    return Named.describe(
        teach,
        words.text(
            example ? "studio.bench.example.about" : "studio.bench.phrase.about", target.label()),
        Optional.empty());
  }

  /** Any topic or element, as an example or as a phrase. */
  private Node other() {
    if (!model.mayChange()) {
      return Layout.label(words.text("studio.bench.read-only"), Style.SMALL, Style.MUTED);
    }
    ComboBox<Target> choice = new ComboBox<>();
    choice.getItems().setAll(model.targets());
    choice.setMaxWidth(Double.MAX_VALUE);
    choice.setConverter(
        new StringConverter<>() {
          @Override
          public String toString(Target target) {
            return target == null ? "" : words.in(target.label());
          }

          @Override
          public Target fromString(String text) {
            return null;
          }
        });
    ObservableValue<String> name = words.text("studio.bench.other");
    choice.promptTextProperty().bind(words.text("studio.bench.choose"));
    Named.name(choice, name);
    HBox buttons = Layout.row(Style.GAP_S);
    choice
        .valueProperty()
        .addListener(
            (property, before, now) ->
                buttons.getChildren().setAll(teach(now, As.EXAMPLE), teach(now, As.PHRASE)));
    return PlayLook.group(name, List.of(choice, buttons));
  }
}
