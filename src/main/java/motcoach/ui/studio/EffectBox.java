package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import motcoach.expression.learning.Effect;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Segments;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EffectViewModel.Against;
import motcoach.ui.studio.PlayLook.Sign;

/** What the rules would change over many labelled lines, and those lines themselves. */
final class EffectBox extends VBox {
  /** More would be a wall; they are counted. */
  private static final int MOST = 80;

  private final Words words;
  private final EffectViewModel model;
  private final Supplier<Language> language;
  private final VBox result = Layout.column(Style.GAP_XS);
  private final VBox head = Layout.column(Style.GAP_S);
  private final StartStop doing;

  EffectBox(Words words, EffectViewModel model, Supplier<Language> language) {
    this.words = words;
    this.model = model;
    this.language = language;
    Button start = new Button();
    Named.say(start, words.text("studio.effect.start"));
    start.setOnAction(pressed -> model.start(language.get()));
    doing =
        new StartStop(
            words,
            start,
            "studio.effect.reading",
            model.partProperty(),
            model.runningProperty(),
            model::cancel);
    head.getChildren().add(doing);
    getChildren()
        .addAll(
            Layout.label(words.text("studio.effect"), PlayLook.GROUP),
            Layout.label(words.text("studio.effect.about"), Style.SMALL, Style.MUTED),
            Segments.of(
                model.againstProperty(),
                List.of(Against.values()),
                each -> words.text("against." + Ids.of(each))),
            head,
            result);
    getStyleClass().add(Style.GAP_S);
    model.runningProperty().addListener((property, before, now) -> show());
    model.foundProperty().addListener((property, before, now) -> show());
    model.failedProperty().addListener((property, before, now) -> show());
    show();
  }

  private void show() {
    head.getChildren().retainAll(List.of(doing));
    if (model.failedProperty().get()) {
      head.getChildren()
          .add(
              new Notice(
                  Notice.Weight.BAD,
                  words.text("studio.effect.failed"),
                  List.of(words.text("studio.robots.failed.do"))));
    }
    result.getChildren().setAll(model.foundProperty().get().map(this::lines).orElse(List.of()));
  }

  private List<Node> lines(Effect.Found found) {
    List<Node> lines = new ArrayList<>();
    boolean worse = found.rightAfter() < found.rightBefore();
    boolean better = found.rightAfter() > found.rightBefore();
    lines.add(
        PlayLook.line(
            better ? Sign.UP : worse ? Sign.DOWN : Sign.OPEN,
            words.text(
                "studio.effect.right",
                found.lines(),
                found.rightBefore(),
                found.lines() - found.rightBefore(),
                found.rightAfter(),
                found.lines() - found.rightAfter())));
    lines.add(
        PlayLook.line(
            Sign.ACT,
            words.text(
                "studio.effect.changed",
                found.bands(),
                found.newlyMarked(),
                found.noLongerMarked())));
    found.changed().stream().limit(MOST).forEach(change -> lines.add(line(change)));
    lines.addAll(PlayLook.more(words, found.changed().size(), MOST));
    return lines;
  }

  private Node line(Effect.Change change) {
    Sign sign = change.better() ? Sign.UP : change.worse() ? Sign.DOWN : Sign.OPEN;
    String key =
        change.newlyMarked()
            ? "studio.effect.line.newly"
            : change.noLongerMarked() ? "studio.effect.line.no-longer" : "studio.effect.line.same";
    return PlayLook.line(
        sign,
        words.follow(
            () ->
                words.say(
                    key,
                    change.line().text(),
                    words.say("word.tone." + change.before().band().id()),
                    words.say("word.tone." + change.after().band().id()),
                    words.say("word.tone." + change.line().label().id()))));
  }
}
