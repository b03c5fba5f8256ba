package motcoach.ui.studio.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import motcoach.scenario.Mood;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.ui.kit.Face;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Roving;
import motcoach.ui.kit.Words;

/** The customer's face, chosen by looking at it. */
final class FaceEditor implements Editor {
  /** All that look different, by the words {@link Face} knows. */
  private static final List<String> LOOKS =
      List.of(
          "young-woman",
          "woman",
          "woman-glasses",
          "older-woman",
          "young-man",
          "man",
          "man-glasses",
          "older-man");

  private final Sheet sheet;
  private final Spot spot;
  private final FlowPane faces = new FlowPane();
  private final ToggleGroup chosen = new ToggleGroup();

  FaceEditor(Sheet sheet, Spot spot) {
    this.sheet = sheet;
    this.spot = spot;
    List<ToggleButton> buttons = new ArrayList<>();
    LOOKS.forEach(look -> buttons.add(button(look)));
    faces.getChildren().addAll(buttons);
    faces.getStyleClass().add("studio-faces");
    faces.setDisable(!sheet.mayChange());
    Roving.among(faces, buttons);
    refresh();
  }

  private ToggleButton button(String look) {
    Words words = sheet.words();
    ToggleButton button = new ToggleButton();
    button.setGraphic(new Face(words, look, Mood.NEUTRAL));
    button.getStyleClass().add("studio-face");
    button.setUserData(look);
    Named.describe(button, words.text("studio.face." + look), Optional.empty());
    button.setToggleGroup(chosen);
    button.setOnAction(
        pressed -> {
          // Pressing the chosen one again must not leave none chosen.
          button.setSelected(true);
          sheet.model().choose(spot, new Value.Str(look));
        });
    return button;
  }

  @Override
  public Node node() {
    return faces;
  }

  /** Other words than these are kept, and the face that looks the same is shown as chosen. */
  @Override
  public void refresh() {
    String now = sheet.line(spot);
    chosen
        .getToggles()
        .forEach(toggle -> toggle.setSelected(Face.alike(now, (String) toggle.getUserData())));
  }
}
