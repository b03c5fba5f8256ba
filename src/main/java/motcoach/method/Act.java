package motcoach.method;

/**
 * What an utterance does: the closed set every criterion, option and beat is written in. An
 * utterance may perform several.
 */
public enum Act {
  GREET,
  NAME,
  THANKS,
  /** Names or accepts what the customer feels. */
  ACK_FEELING,
  /** Accepts a fact the customer told. */
  ACK_FACT,
  /** Says back what was understood. */
  PARAPHRASE,
  APOLOGISE,
  /** Takes the matter on in the first person. */
  OWN_I,
  ASK_OPEN,
  ASK_CLOSED,
  /** Asks whether there is something else. */
  ASK_MORE,
  ASK_PRIORITY,
  PROPOSE,
  /** Offers a choice between workable ways. */
  OPTION,
  /** Says what the customer gains. */
  BENEFIT_YOU,
  /** Says who does what by when. */
  COMMIT,
  /** Names a plan B. */
  FALLBACK,
  UPDATE,
  /** Passes the whole story on to the one who must act. */
  HAND_OVER,
  ASK_CONSENT,
  GIVE_CONTACT,
  CONFIRM_SATISFACTION,
  INVITE_COMMENT,
  REPORT_UP,
  ADD_POINTS,
  /** Asks the customer to wait, saying so: never a silent hold. */
  ASK_TO_WAIT,
  REFUSE,
  /** One of the forbidden phrases: "I don't know", "not my job". */
  FORBIDDEN,
  BLAME_CUSTOMER,
  BLAME_COLLEAGUE,
  BLAME_CIRCUMSTANCE,
  EMPTY_PROMISE,
  INTERROGATE,
  /** Asks for names, numbers or forms. Bad only as the first thing said. */
  FORM_FIRST,
  FAREWELL;

  /** Whether it can push a customer away. */
  public boolean isHarmful() {
    return switch (this) {
      case REFUSE,
          FORBIDDEN,
          BLAME_CUSTOMER,
          BLAME_COLLEAGUE,
          BLAME_CIRCUMSTANCE,
          EMPTY_PROMISE,
          INTERROGATE,
          FORM_FIRST ->
          true;
      default -> false;
    };
  }

  /** Whether it pushes a customer away whenever it is said. */
  public boolean isAlwaysHarmful() {
    return isHarmful() && this != FORM_FIRST;
  }

  /** The id used in packs, rules and records. */
  public String id() {
    return Ids.of(this);
  }
}
