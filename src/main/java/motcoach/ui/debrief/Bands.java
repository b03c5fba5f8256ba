package motcoach.ui.debrief;

import java.util.List;
import motcoach.scenario.Debrief.BandOfStage;
import motcoach.ui.kit.Pill;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** How the bands of a stage are named and drawn. */
final class Bands {
  private Bands() {}

  /** Those a trainee can predict. */
  static final List<BandOfStage> GUESSES =
      List.of(BandOfStage.NOT_YET, BandOfStage.PARTLY, BandOfStage.SOLID);

  static Pill pill(Words words, BandOfStage band) {
    return new Pill(words.nameOf(band), meaning(band), sign(band));
  }

  private static String meaning(BandOfStage band) {
    return switch (band) {
      case SOLID -> Style.GOOD;
      case PARTLY -> Style.CAUTION;
      case NOT_YET -> Style.BAD;
      case TOO_LITTLE -> Style.NEUTRAL;
    };
  }

  private static Ikon sign(BandOfStage band) {
    return switch (band) {
      case SOLID -> Feather.CHECK;
      case PARTLY -> Feather.PIE_CHART;
      case NOT_YET -> Feather.X;
      case TOO_LITTLE -> Feather.HELP_CIRCLE;
    };
  }

  /** The band of a C at 0, 1 or 2. */
  static BandOfStage ofLevel(int level) {
    return level >= 2 ? BandOfStage.SOLID : level == 1 ? BandOfStage.PARTLY : BandOfStage.NOT_YET;
  }
}
