package motcoach.ui.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.VBox;
import motcoach.method.HandbookCard;
import motcoach.method.Ids;
import motcoach.progress.Evidence;
import motcoach.progress.mastery.Claim;
import motcoach.progress.mastery.Level;
import motcoach.progress.mastery.Mastery;
import motcoach.progress.mastery.Requirement;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Beside;
import motcoach.ui.kit.Icon;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** What one level stands on: its conditions in numbers, the talks, the words, and what to read. */
final class FamilyEvidence extends VBox {
  private static final int CARDS = 3;
  private static final double LEAST = 24;

  private final Words words;
  private final When when;
  private final ProgressViewModel model;
  private final ProgressContent content;
  private final Mastery mastery;

  FamilyEvidence(
      Words words,
      When when,
      ProgressViewModel model,
      ProgressContent content,
      Mastery mastery,
      FamilyDetail detail) {
    this.words = words;
    this.when = when;
    this.model = model;
    this.content = content;
    this.mastery = mastery;
    getStyleClass().addAll(ProgressStyle.FAMILY_OPEN, Style.GAP_M);
    getChildren().add(conditions());
    if (!detail.talks().isEmpty()) {
      VBox talks =
          Layout.column(Style.GAP_M, Layout.label(words.text("progress.stands-on"), Style.STRONG));
      detail.talks().forEach(shown -> talks.getChildren().add(talk(shown)));
      getChildren().add(talks);
    }
    Optional.ofNullable(content.due().get(mastery.family()))
        .ifPresent(day -> getChildren().add(due(day)));
    List<HandbookCard> cards = cards(detail);
    if (!cards.isEmpty()) {
      getChildren().add(reading(cards));
    }
  }

  /** What the level reached claims, beside what the next one needs. */
  private Node conditions() {
    List<Node> sides = new ArrayList<>();
    if (mastery.level() != Level.UNSEEN) {
      sides.add(claim("progress.reached", mastery.claim(mastery.level())));
    }
    mastery.next().ifPresent(next -> sides.add(claim("progress.needs", next)));
    // Exercises are one way on; whoever talks already looks at what talks must show.
    if (mastery.level() == Level.UNSEEN && !mastery.talks().isEmpty()) {
      sides.add(claim("progress.needs", mastery.claim(Level.GUIDED)));
    }
    return new Beside(LEAST, sides.toArray(Node[]::new));
  }

  private Node claim(String title, Claim claim) {
    VBox side =
        Layout.column(
            Style.GAP_XS,
            Layout.label(
                words.text(title, claim.level().number(), words.nameOf(claim.level())),
                Style.STRONG),
            Layout.label(words.about(claim.level()), Style.SMALL, Style.MUTED));
    claim.requirements().forEach(requirement -> side.getChildren().add(row(requirement)));
    return side;
  }

  private Node row(Requirement requirement) {
    ObservableValue<String> sign =
        words.text(requirement.met() ? "progress.need.met" : "progress.need.open");
    Node icon =
        Named.name(
            requirement.met()
                ? Icon.of(Feather.CHECK, Style.GOOD)
                : Icon.of(Feather.CIRCLE, Style.MUTED),
            sign);
    Node text =
        Layout.label(
            words.text(
                "progress.need." + Ids.of(requirement.kind()),
                requirement.have(),
                requirement.need()),
            Style.BODY);
    return Layout.aligned(Style.GAP_S, icon, Layout.grow(text));
  }

  private Node talk(FamilyDetail.Shown shown) {
    VBox lines =
        Layout.column(
            Style.GAP_XS,
            Layout.flow(
                Style.GAP_S,
                title(shown.talk()),
                Layout.label(
                    words.text(
                        "progress.talk.counts",
                        shown.sample().tally().allMet(),
                        shown.sample().tally().all(),
                        when.of(shown.talk().finishedAt())),
                    Style.SMALL,
                    Style.MUTED)));
    quote(shown, Verdict.Outcome.MET).ifPresent(lines.getChildren()::add);
    quote(shown, Verdict.Outcome.VIOLATED).ifPresent(lines.getChildren()::add);
    return lines;
  }

  private Node title(PastTalk talk) {
    if (!talk.readable()) {
      return Layout.label(words.text(talk.scenario()), Style.BODY);
    }
    Hyperlink link = Named.say(new Hyperlink(), words.text(talk.scenario()));
    link.setOnAction(pressed -> model.debrief(talk.attempt()));
    return Named.name(link, words.text("progress.debrief.open", talk.scenario()));
  }

  /** The weightiest of its kind that has words, in the trainee's own. */
  private Optional<Node> quote(FamilyDetail.Shown shown, Verdict.Outcome outcome) {
    return shown.evidence().stream()
        .filter(evidence -> evidence.outcome() == outcome && evidence.quote().isPresent())
        .max(Comparator.comparingInt(Evidence::weight))
        .map(
            evidence ->
                Layout.aligned(
                    Style.GAP_S,
                    Named.name(
                        outcome == Verdict.Outcome.MET
                            ? Icon.of(Feather.CHECK, Style.GOOD)
                            : Icon.of(Feather.X, Style.BAD),
                        words.text("debrief.verdict." + Ids.of(outcome))),
                    Layout.grow(
                        Layout.label(
                            words.text("progress.quote", evidence.quote().orElseThrow()),
                            Style.BODY,
                            ProgressStyle.SAID))));
  }

  private Node due(LocalDate day) {
    return Layout.label(
        day.isAfter(content.today())
            ? words.text("progress.due.on", words.follow(() -> Phrases.day(words, day)))
            : words.text("progress.due.now"),
        Style.BODY);
  }

  /** Cards of what was missed most, then of what was met. */
  private List<HandbookCard> cards(FamilyDetail detail) {
    Map<String, Long> missed =
        detail.talks().stream()
            .flatMap(shown -> shown.evidence().stream())
            .collect(
                Collectors.groupingBy(
                    Evidence::concept,
                    Collectors.summingLong(e -> e.outcome() == Verdict.Outcome.MET ? 0 : 1)));
    Stream<String> ids =
        missed.isEmpty()
            ? content.handbook().cards().map(HandbookCard::id).filter(this::ofFamily)
            : missed.entrySet().stream()
                .sorted(
                    Map.Entry.<String, Long>comparingByValue()
                        .reversed()
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey);
    Function<String, Stream<HandbookCard>> card = id -> content.handbook().card(id).stream();
    return ids.flatMap(card).limit(CARDS).toList();
  }

  private boolean ofFamily(String concept) {
    return motcoach.method.Family.of(concept).filter(mastery.family()::equals).isPresent();
  }

  private Node reading(List<HandbookCard> cards) {
    var flow = Layout.flow(Style.GAP_S, Layout.label(words.text("progress.read"), Style.BODY));
    for (HandbookCard card : cards) {
      Hyperlink link = Named.say(new Hyperlink(), words.text(card.title()));
      link.setOnAction(pressed -> model.handbook(card.id()));
      flow.getChildren().add(Named.name(link, words.text("progress.read.open", card.title())));
    }
    return flow;
  }
}
