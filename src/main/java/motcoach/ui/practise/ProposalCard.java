package motcoach.ui.practise;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import motcoach.method.Text;
import motcoach.scenario.Element;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.scenario.Resource;
import motcoach.scenario.SimulatedClock;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What was understood of the trainee's offer; anything not meant can be struck out. */
final class ProposalCard {
  private final Words words;
  private final Play play;
  private final Moments moments;
  private final BiConsumer<String, Boolean> correct;
  private final Rows rows;

  /**
   * @param correct told the element's id and whether it is meant
   */
  ProposalCard(Words words, Play play, BiConsumer<String, Boolean> correct, Rows rows) {
    this.words = words;
    this.play = play;
    this.moments = new Moments(words, play);
    this.correct = correct;
    this.rows = rows;
  }

  List<Node> groups(boolean coaching) {
    List<Node> groups = new ArrayList<>();
    if (coaching && !play.proposal().offers().isEmpty()) {
      groups.add(rows.group("practise.lamps", lamps()));
    }
    groups.add(rows.group("practise.proposal", offers()));
    return groups;
  }

  private List<Node> offers() {
    List<Proposal.Offer> offers = play.proposal().offers();
    return offers.isEmpty()
        ? List.of(
            rows.of(
                "nothing offered",
                () ->
                    Layout.label(
                        words.text("practise.proposal.nothing"), Style.SMALL, Style.MUTED)))
        : offers.stream()
            .<Node>map(
                offer ->
                    rows.of(
                        List.of(
                            "offer",
                            offer,
                            Matters.answered(play, offer.element()),
                            play.minute() / SimulatedClock.DAY),
                        () -> offer(offer)))
            .toList();
  }

  private Node offer(Proposal.Offer offer) {
    Card card = new Card(words.text(offer.element().label()));
    card.getStyleClass().add(PractiseStyle.OFFER);
    if (offer.meant()) {
      details(offer)
          .forEach(line -> card.getChildren().add(Layout.label(line, Style.SMALL, Style.MUTED)));
    } else {
      card.getStyleClass().add(PractiseStyle.STRUCK);
    }
    card.getChildren().add(strike(offer));
    return card;
  }

  private List<ObservableValue<String>> details(Proposal.Offer offer) {
    List<ObservableValue<String>> lines = new ArrayList<>();
    List<Text> answered = Matters.answered(play, offer.element());
    if (!answered.isEmpty()) {
      lines.add(words.follow(() -> words.say("practise.offer.answers", joined(answered))));
    }
    if (offer.element().kind() == Element.Kind.PLAN) {
      lines.add(
          words.follow(
              () ->
                  words.say(
                      "practise.offer.who-when",
                      Matters.me(offer.who())
                          ? words.say("practise.me")
                          : words.in(Matters.name(play, offer.who())),
                      offer.due() < 0
                          ? words.say("practise.no-time")
                          : moments.at(offer.due()).getValue())));
    }
    offer
        .element()
        .uses()
        .ifPresent(
            use ->
                lines.add(
                    words.text("practise.offer.uses", resource(use.resource()), offer.amount())));
    return lines;
  }

  private String joined(List<Text> texts) {
    return String.join(
        words.say("practise.list-separator"), texts.stream().map(words::in).toList());
  }

  private Text resource(String id) {
    return play.scenario().resources().stream()
        .filter(resource -> resource.id().equals(id))
        .map(Resource::label)
        .findFirst()
        .orElseGet(() -> Text.same(id));
  }

  private Button strike(Proposal.Offer offer) {
    Button strike = new Button();
    strike
        .textProperty()
        .bind(words.text(offer.meant() ? "practise.offer.strike" : "practise.offer.restore"));
    strike.setOnAction(pressed -> correct.accept(offer.element().id(), !offer.meant()));
    strike.getStyleClass().addAll("flat", "small-button");
    return Named.name(
        strike,
        words.text(
            offer.meant() ? "practise.offer.strike.about" : "practise.offer.restore.about",
            offer.element().label()));
  }

  private List<Node> lamps() {
    Proposal proposal = play.proposal();
    return List.of(
        lamp("practise.lamp.complete", proposal.complete()),
        lamp("practise.lamp.realistic", proposal.realistic()),
        lamp("practise.lamp.win-win", proposal.winWin()));
  }

  private Node lamp(String name, Proposal.LampState lamp) {
    return rows.of(List.of(name, lamp), () -> lit(name, lamp));
  }

  private Node lit(String name, Proposal.LampState lamp) {
    return new SignedRow(
            lamp.green() ? Sign.DONE : Sign.OPEN,
            words.text(lamp.green() ? "practise.lamp.on" : "practise.lamp.off"),
            words.text(name))
        .under(words.text(lamp.because()));
  }
}
