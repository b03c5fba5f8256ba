package motcoach.scenario;

import java.util.List;
import motcoach.method.Text;

/** The proposal card: what was understood, and its three lamps. */
public record Proposal(
    List<Offer> offers, LampState complete, LampState realistic, LampState winWin) {

  /**
   * One element as the trainee put it.
   *
   * @param who contact id, or {@code me}
   * @param due minute of the story, or -1
   * @param amount of its resource, 0 when it takes none
   * @param meant false once the trainee has struck it out
   */
  public record Offer(
      Element element, String quote, String who, int due, int amount, int turn, boolean meant) {

    Offer withMeant(boolean nowMeant) {
      return new Offer(element, quote, who, due, amount, turn, nowMeant);
    }

    Offer withDue(int nowDue) {
      return new Offer(element, quote, who, nowDue, amount, turn, meant);
    }
  }

  /** One lamp with the reason it is as it is. */
  public record LampState(boolean green, Text because) {}

  public Proposal {
    offers = List.copyOf(offers);
  }
}
