package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import motcoach.method.Text;

/**
 * One building block of a proposal, recognised in the trainee's words.
 *
 * @param kind a fact told, a plan offered, or an extra given on top
 * @param answers ids of the expectations it answers
 * @param feasible whether it lies within what the trainee can do
 * @param approver contact who must say yes, when conditional
 * @param uses resource it costs, if any; an amount the trainee names replaces {@code amount}
 * @param effects what it does to both sides
 * @param benefit what the customer gains, for the card
 * @param kept holds once the promise made with it is kept; empty when it promises nothing to come
 */
public record Element(
    String id,
    Kind kind,
    Text label,
    Wordings wordings,
    List<String> answers,
    Feasible feasible,
    Optional<String> approver,
    Optional<Use> uses,
    Effects effects,
    Optional<Text> benefit,
    Optional<Condition> kept) {

  /** What sort of building block it is. */
  public enum Kind {
    FACT,
    PLAN,
    EXTRA
  }

  /** Against authority, stock, calendar and policy. */
  public enum Feasible {
    WITHIN,
    CONDITIONAL,
    IMPOSSIBLE
  }

  /** What of which resource it takes. */
  public record Use(String resource, int amount) {}

  /**
   * From -3 to 3 each: for the customer's household or firm, for the customer in person, and for
   * the provider in cost, workload, policy and safety, and relation.
   */
  public record Effects(
      int customer, int person, int cost, int workload, int policy, int relation) {
    public int forCustomer() {
      return customer + person;
    }

    public int forProvider() {
      return cost + workload + policy + relation;
    }

    /** The worst of the six. */
    public int worst() {
      return Math.min(
          Math.min(Math.min(customer, person), Math.min(cost, workload)),
          Math.min(policy, relation));
    }
  }

  /** From this for the provider on, something is given that the matter does not need. */
  private static final int DEAR = -2;

  public Element {
    answers = List.copyOf(answers);
  }

  /** Nobody could keep it. */
  public boolean isImpossible() {
    return feasible == Feasible.IMPOSSIBLE;
  }

  /** It costs the provider more than is usual. */
  public boolean isDear() {
    return effects.forProvider() <= DEAR;
  }
}
