package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import motcoach.expression.Reading;
import motcoach.method.Text;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Input;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Verdict;
import motcoach.studio.tryout.Standing;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;
import motcoach.ui.studio.TryoutViewModel.Reason;

/**
 * Why a turn came out as it did: the acts heard, what was met or gone against, and how the mood
 * moved; how near each topic came and what the wording did is folded away.
 */
final class WhyCard extends VBox {
  private final Words words;
  private final PlayLook look;

  WhyCard(Words words, PlayLook look, Reason reason) {
    this.words = words;
    this.look = look;
    getStyleClass().addAll(PlayLook.WHY, Style.GAP_XS);
    Standing.Step step = reason.step();
    Heard heard = new Heard(words, step.before().scenario());
    List<TurnEvent> events = step.after().events();
    if (events.stream().anyMatch(TurnEvent.NotUnderstood.class::isInstance)) {
      add(PlayLook.line(Sign.OPEN, words.text("studio.play.why.not-understood")));
    }
    Optional<Option> picked = picked(step);
    reason.overheard().ifPresent(over -> heard.acts(over.acts().keySet()).forEach(this::add));
    picked.ifPresent(option -> heard.acts(option.acts()).forEach(this::add));
    reason.overheard().flatMap(heard::subjects).ifPresent(this::add);
    picked.flatMap(heard::carried).ifPresent(this::add);
    verdicts(words, events(events, TurnEvent.Judged.class).map(TurnEvent.Judged::verdict).toList())
        .forEach(this::add);
    mood(words, events(events, TurnEvent.Felt.class).map(TurnEvent.Felt::step).toList())
        .forEach(this::add);
    reason.overheard().ifPresent(over -> fold("near", "studio.play.why.near", heard.near(over)));
    reading(step).ifPresent(reading -> wording(heard, reading));
  }

  private void add(Node node) {
    getChildren().add(node);
  }

  private void fold(String name, String key, List<? extends Node> lines) {
    if (!lines.isEmpty()) {
      VBox content = Layout.column(Style.GAP_XS);
      content.getChildren().addAll(lines);
      add(look.fold(name, false, words.text(key), content));
    }
  }

  private void wording(Heard heard, Reading reading) {
    VBox content = Layout.column(Style.GAP_XS);
    content.getChildren().addAll(heard.findings(reading));
    if (content.getChildren().isEmpty()) {
      content.getChildren().add(Layout.label(words.text("studio.play.why.plain"), Style.SMALL));
    }
    add(look.fold("wording", false, heard.tone(reading), content));
  }

  private static <E extends TurnEvent> Stream<E> events(List<TurnEvent> events, Class<E> type) {
    return events.stream().filter(type::isInstance).map(type::cast);
  }

  private static Optional<Reading> reading(Standing.Step step) {
    return events(step.after().events(), TurnEvent.Read.class)
        .map(TurnEvent.Read::reading)
        .filter(reading -> reading.language().isPresent())
        .findFirst();
  }

  private static Optional<Option> picked(Standing.Step step) {
    return step.input() instanceof Input.Chose chose
        ? step.before().options().stream().filter(o -> o.id().equals(chose.option())).findFirst()
        : Optional.empty();
  }

  /** What was done, where nothing was said. */
  static String deed(Words words, Standing.Step step) {
    Scenario scenario = step.before().scenario();
    if (step.input() instanceof Input.Did did) {
      return did.action().equals(Play.WAIT)
          ? words.say("practise.wait")
          : scenario
              .action(did.action())
              .map(action -> action.label().in(step.before().setup().language()))
              .orElse(did.action());
    } else if (step.input() instanceof Input.Corrected corrected) {
      Text label =
          scenario
              .element(corrected.element())
              .map(element -> element.label())
              .orElse(Text.same(corrected.element()));
      return words.say("studio.play.meant", label);
    }
    return "";
  }

  /** Criteria that were decided, with the words that did it. */
  static List<Node> verdicts(Words words, List<Verdict> verdicts) {
    List<Node> lines = new ArrayList<>();
    for (Verdict verdict : verdicts) {
      boolean met = verdict.outcome() == Verdict.Outcome.MET;
      Optional<String> quote = verdict.reason().flatMap(reason -> reason.quote());
      ObservableValue<String> line =
          quote.isPresent()
              ? words.text("studio.play.why.quoted", verdict.criterion().label(), quote.get())
              : words.text(verdict.criterion().label());
      lines.add(
          PlayLook.line(
              met ? Sign.GOOD : Sign.BAD,
              words.text(met ? "studio.play.why.met" : "studio.play.why.violated"),
              line));
    }
    return lines;
  }

  /** How the customer's mood moved, each step with its because. */
  static List<Node> mood(Words words, List<EmotionStep> steps) {
    return steps.stream()
        .<Node>map(
            felt ->
                PlayLook.line(
                    felt.after() < felt.before() ? Sign.DOWN : Sign.UP,
                    words.text("studio.play.why.mood-name"),
                    words.text(
                        "studio.play.why.mood",
                        signed(felt.after() - felt.before()),
                        felt.reason().because())))
        .toList();
  }

  static String signed(int points) {
    return points < 0 ? "−" + -points : "+" + points;
  }
}
