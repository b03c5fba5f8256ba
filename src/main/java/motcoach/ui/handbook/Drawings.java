package motcoach.ui.handbook;

import java.util.Optional;
import motcoach.method.HandbookCard;
import motcoach.ui.kit.Words;

/** Which picture goes with a card, and what of it the card is about. */
final class Drawings {
  private Drawings() {}

  static Optional<Drawing> of(Words words, HandbookCard card) {
    return card.diagram().map(diagram -> draw(words, diagram, card.id()));
  }

  private static Drawing draw(Words words, HandbookCard.Diagram diagram, String concept) {
    return switch (diagram) {
      case FLYWHEEL -> new FlywheelDrawing(words, concept.equals("fly.loselose"));
      case FOUR_STEPS -> new FourStepsDrawing(words, concept);
      case FIVE_C -> new FiveCDrawing(words, concept);
      case THREE_DIMENSIONS -> new DimensionsDrawing(words, concept);
      case ICEBERG -> new IcebergDrawing(words, concept);
      case EMOTION_LINE -> new EmotionLinesDrawing(words, concept);
      case VALUE_FORMULA -> new ValueDrawing(words, concept);
      case LADDER -> new LadderDrawing(words, concept);
    };
  }
}
