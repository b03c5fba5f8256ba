package motcoach.ui.studio.form;

import impl.org.controlsfx.skin.AutoCompletePopup;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import motcoach.studio.CardName;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Folded;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.LineField;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Needle;
import motcoach.ui.kit.Style;
import org.controlsfx.control.textfield.AutoCompletionBinding;
import org.controlsfx.control.textfield.TextFields;

/**
 * A card of the handbook: found by any word of its title in either language, written by its short
 * name, with its title below. The down key shows what there is.
 */
final class CardEditor implements Editor {
  private static final int OFFERED = 60;
  private static final int IN_SIGHT = 8;

  private final Sheet sheet;
  private final Spot spot;
  private final LineField box = new LineField();
  private final Label title = Layout.label("", Style.SMALL, Style.MUTED);
  private final VBox both = Layout.column(Style.GAP_XS, box, title);

  private record Ranked(CardName card, int rank) {}

  CardEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    Named.name(box, sheet.label(spot));
    sheet.more(spot, "example").ifPresent(box.promptTextProperty()::bind);
    refresh();
    TypedInto.follow(sheet.mayChange(), box, text -> sheet.model().type(spot, new Value.Str(text)));
    if (sheet.mayChange()) {
      offer();
    }
    sheet.words().whileShown(box, this::tellTitle);
  }

  private void offer() {
    AutoCompletionBinding<CardName> offers =
        TextFields.bindAutoCompletion(
            box, asked -> found(asked.getUserText()), shown(CardName::name));
    offers.setVisibleRowCount(IN_SIGHT);
    offers.prefWidthProperty().bind(box.widthProperty());
    AutoCompletePopup<CardName> popup = offers.getAutoCompletionPopup();
    popup.setConverter(shown(this::line));
    // Its own looks are of another theme.
    popup
        .skinProperty()
        .addListener((dressed, before, now) -> ((Parent) now.getNode()).getStylesheets().clear());
    box.addEventHandler(
        KeyEvent.KEY_PRESSED,
        key -> {
          if (key.getCode() == KeyCode.DOWN && !popup.isShowing()) {
            offers.setUserInput(box.getText());
            key.consume();
          }
        });
  }

  private static StringConverter<CardName> shown(Function<CardName, String> as) {
    return new StringConverter<>() {
      @Override
      public String toString(CardName card) {
        return as.apply(card);
      }

      @Override
      public CardName fromString(String text) {
        throw new UnsupportedOperationException("cards are chosen, not read");
      }
    };
  }

  private String line(CardName card) {
    return sheet.words().in(card.title()) + " · " + card.name();
  }

  /**
   * Best first; nothing for what is a card's name already. Asked beside the window's thread; a
   * draft never changes.
   */
  private List<CardName> found(String typed) {
    List<CardName> cards = sheet.model().cards();
    if (cards.stream().anyMatch(card -> card.name().equals(typed.strip()))) {
      return List.of();
    }
    Needle needle = Needle.of(typed);
    return cards.stream()
        .map(card -> new Ranked(card, rank(needle, card)))
        .filter(ranked -> ranked.rank() < Integer.MAX_VALUE)
        .sorted(Comparator.comparingInt(Ranked::rank))
        .limit(needle.blank() ? cards.size() : OFFERED)
        .map(Ranked::card)
        .toList();
  }

  private static int rank(Needle needle, CardName card) {
    OptionalInt rank =
        needle.rank(
            List.of(
                List.of(Folded.of(card.title().en()), Folded.of(card.title().zh())),
                List.of(Folded.of(card.name()))));
    return rank.orElse(Integer.MAX_VALUE);
  }

  private void tellTitle() {
    String name = sheet.line(spot);
    String called =
        sheet.model().cards().stream()
            .filter(card -> card.name().equals(name))
            .findFirst()
            .map(card -> sheet.words().in(card.title()))
            .orElse("");
    title.setText(called);
    title.setVisible(!called.isEmpty());
    title.setManaged(!called.isEmpty());
  }

  @Override
  public Node node() {
    return both;
  }

  @Override
  public void refresh() {
    TypedInto.show(box, sheet.line(spot));
    tellTitle();
  }
}
