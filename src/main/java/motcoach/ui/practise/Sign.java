package motcoach.ui.practise;

import motcoach.scenario.Expectation;
import motcoach.scenario.Promise;
import motcoach.scenario.TaskCard;
import motcoach.scenario.Verdict;
import motcoach.ui.kit.Style;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.feather.Feather;

/** The few signs of the boards. Each has its own drawing, so that colour is never the only one. */
enum Sign {
  DONE(Feather.CHECK, Style.GOOD),
  OPEN(Feather.CIRCLE, Style.MUTED),
  UNDER_WAY(Feather.CLOCK, Style.MUTED),
  REPLACED(Feather.REPEAT, Style.MUTED),
  BAD(Feather.X, Style.BAD),
  CUE(Feather.MESSAGE_CIRCLE, Style.ACCENT),
  UNSURE(Feather.HELP_CIRCLE, Style.MUTED);

  private final Ikon icon;
  private final String style;

  Sign(Ikon icon, String style) {
    this.icon = icon;
    this.style = style;
  }

  Ikon icon() {
    return icon;
  }

  String style() {
    return style;
  }

  static Sign of(Expectation.State state) {
    if (state.compareTo(Expectation.State.ACKNOWLEDGED) >= 0) {
      return DONE;
    }
    return state == Expectation.State.VOICED ? OPEN : CUE;
  }

  static Sign of(Verdict.Outcome outcome) {
    return switch (outcome) {
      case MET -> DONE;
      case VIOLATED -> BAD;
      case UNSURE -> UNSURE;
      case NOT_SEEN, NO_OPPORTUNITY -> OPEN;
    };
  }

  static Sign of(Promise.State state) {
    return switch (state) {
      case KEPT, EARLY -> DONE;
      case BROKEN -> BAD;
      case OPEN -> UNDER_WAY;
      case RENEGOTIATED -> REPLACED;
    };
  }

  static Sign of(TaskCard.State state) {
    return switch (state) {
      case DONE, VERIFIED -> DONE;
      case FAILED -> BAD;
      case ASKED, ACCEPTED -> UNDER_WAY;
      case OPEN -> OPEN;
    };
  }

  /** Of a C at 0, 1 or 2. */
  static Sign ofLevel(int level) {
    return level >= 2 ? DONE : level == 1 ? UNDER_WAY : OPEN;
  }
}
