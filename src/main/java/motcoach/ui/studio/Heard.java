package motcoach.ui.studio;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import motcoach.expression.Finding;
import motcoach.expression.Reading;
import motcoach.method.Act;
import motcoach.method.Text;
import motcoach.scenario.Option;
import motcoach.scenario.Overheard;
import motcoach.scenario.Scenario;
import motcoach.ui.kit.MarkWords;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.PlayLook.Sign;

/** What was heard in words, as lines to read: acts, topics and offers, wording. */
final class Heard {
  /** More of what was not heard says nothing. */
  private static final int NEAREST = 4;

  private final Words words;
  private final Scenario scenario;

  Heard(Words words, Scenario scenario) {
    this.words = words;
    this.scenario = scenario;
  }

  /** The acts: what helps in one line, what can push away in another. */
  List<Node> acts(Collection<Act> acts) {
    List<Node> lines = new ArrayList<>();
    List<Act> helpful = acts.stream().filter(act -> !act.isHarmful()).sorted().toList();
    List<Act> harmful = acts.stream().filter(Act::isHarmful).sorted().toList();
    if (acts.isEmpty()) {
      lines.add(PlayLook.line(Sign.OPEN, words.text("studio.play.why.no-act")));
    }
    if (!helpful.isEmpty()) {
      lines.add(PlayLook.line(Sign.GOOD, named(helpful)));
    }
    if (!harmful.isEmpty()) {
      lines.add(PlayLook.line(Sign.BAD, words.text("practise.mark.bad"), named(harmful)));
    }
    return lines;
  }

  private ObservableValue<String> named(List<Act> acts) {
    return words.follow(
        () ->
            words.say(
                "studio.play.why.acts",
                acts.stream()
                    .map(act -> words.say("word.act." + act.id()))
                    .collect(Collectors.joining(words.say("studio.play.and")))));
  }

  /** The topics and elements that were heard, in one line. */
  Optional<Node> subjects(Overheard overheard) {
    return about(
        Stream.concat(
                overheard.topics().stream()
                    .filter(Overheard.Subject::heard)
                    .map(subject -> topic(subject.id())),
                overheard.elements().stream()
                    .filter(Overheard.Subject::heard)
                    .map(subject -> element(subject.id())))
            .toList());
  }

  /** The topics and elements that a prepared response carries. */
  Optional<Node> carried(Option option) {
    return about(
        Stream.concat(
                option.topics().stream().sorted().map(this::topic),
                option.elements().stream().map(this::element))
            .toList());
  }

  private Optional<Node> about(List<Text> labels) {
    return labels.isEmpty()
        ? Optional.empty()
        : Optional.of(
            PlayLook.line(
                Sign.GOOD,
                words.follow(
                    () ->
                        words.say(
                            "studio.play.why.about",
                            labels.stream()
                                .map(words::in)
                                .collect(Collectors.joining(words.say("studio.play.and")))))));
  }

  /** What was heard and what came near it, each with how likely it was and had to be. */
  List<Node> near(Overheard overheard) {
    List<Node> lines = new ArrayList<>();
    nearest(overheard.topics()).forEach(s -> lines.add(near(s, topic(s.id()))));
    nearest(overheard.elements()).forEach(s -> lines.add(near(s, element(s.id()))));
    return lines;
  }

  /** All that were heard and a few of the others, the nearest first. */
  static List<Overheard.Subject> nearest(List<Overheard.Subject> subjects) {
    long heard = subjects.stream().filter(Overheard.Subject::heard).count();
    return subjects.stream().limit(Math.max(NEAREST, heard)).toList();
  }

  Node near(Overheard.Subject subject, Text label) {
    return PlayLook.line(
        subject.heard() ? Sign.GOOD : Sign.OPEN,
        words.text(subject.heard() ? "studio.play.why.heard" : "studio.play.why.not-heard"),
        words.text(
            "studio.play.why.likely",
            label,
            percent(subject.probability()),
            percent(subject.needed())));
  }

  private static int percent(double part) {
    return (int) Math.round(100 * part);
  }

  ObservableValue<String> tone(Reading reading) {
    return words.text(
        "studio.play.why.tone", reading.score(), words.text("word.tone." + reading.band().id()));
  }

  /** What rules marked, each with its because and what to say instead. */
  List<Node> findings(Reading reading) {
    return reading.findings().stream().map(this::finding).toList();
  }

  private Node finding(Finding finding) {
    return PlayLook.line(
        finding.negative() ? Sign.BAD : Sign.GOOD,
        MarkWords.sign(words, finding),
        MarkWords.of(words, finding));
  }

  Text topic(String id) {
    return scenario.topics().stream()
        .filter(topic -> topic.id().equals(id))
        .map(topic -> topic.label())
        .findFirst()
        .orElse(Text.same(id));
  }

  Text element(String id) {
    return scenario.element(id).map(element -> element.label()).orElse(Text.same(id));
  }
}
