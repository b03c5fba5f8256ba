package motcoach.ui.practise;

import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** What may have been offered in the last words too; only the trainee knows. */
final class HalfHeard {
  private final Words words;
  private final Play play;
  private final BiConsumer<String, Boolean> correct;
  private final Rows rows;

  /**
   * @param correct told the element's id and whether it was meant
   */
  HalfHeard(Words words, Play play, BiConsumer<String, Boolean> correct, Rows rows) {
    this.words = words;
    this.play = play;
    this.correct = correct;
    this.rows = rows;
  }

  /** One group; none when everything was heard. */
  List<Node> groups() {
    List<Node> cards =
        play.halfHeard().stream()
            .<Node>map(offer -> rows.of(List.of("half", offer), () -> card(offer)))
            .toList();
    return cards.isEmpty() ? List.of() : List.of(rows.group("practise.half-heard", cards));
  }

  private Node card(Proposal.Offer offer) {
    Card card =
        new Card(
            words.text(offer.element().label()),
            Layout.label(
                words.text("practise.quoted", offer.quote()),
                Style.SMALL,
                Style.MUTED,
                PractiseStyle.QUOTE),
            Layout.flow(
                Style.GAP_S,
                answer(
                    offer,
                    true,
                    words.text("practise.half-heard.yes"),
                    words.text("practise.half-heard.yes.about", offer.element().label())),
                answer(
                    offer,
                    false,
                    words.text("practise.half-heard.no"),
                    words.text("practise.half-heard.no.about", offer.element().label()))));
    card.getStyleClass().addAll(PractiseStyle.OFFER, PractiseStyle.HALF_HEARD);
    return card;
  }

  private Button answer(
      Proposal.Offer offer,
      boolean meant,
      ObservableValue<String> wording,
      ObservableValue<String> name) {
    Button answer = new Button();
    answer.textProperty().bind(wording);
    answer.getStyleClass().add("small-button");
    answer.setOnAction(pressed -> correct.accept(offer.element().id(), meant));
    return Named.name(answer, name);
  }
}
