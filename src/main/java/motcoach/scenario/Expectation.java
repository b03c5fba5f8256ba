package motcoach.scenario;

import java.util.List;
import java.util.Optional;
import motcoach.method.Text;

/**
 * Something the customer expects.
 *
 * @param latent not said unless the right behaviour opens it
 * @param human about being treated as a person, otherwise about the matter itself
 * @param personal the person's own interest, otherwise the organisation's or household's
 * @param weight 1 to 3
 * @param label what is expected, for the boards
 * @param cues what could be heard or seen of it, clearest last, for the boards; beats name the
 *     expectation when their line gives such a cue
 * @param unlock what opens it; never holds for an explicit one, which is voiced by a beat
 * @param trustGate trust from 0 to 100 without which it stays closed
 * @param who contact whose expectation it is; the persona's when empty
 * @param reveal what the customer says when it opens
 * @param answered what makes it answered
 * @param verified what makes sure it was met in the end; empty when answering is all there is
 * @param opener the question that opens it best, for the debrief
 */
public record Expectation(
    String id,
    boolean latent,
    boolean human,
    boolean personal,
    int weight,
    Text label,
    List<Text> cues,
    Condition unlock,
    int trustGate,
    Optional<String> who,
    Optional<Text> reveal,
    Condition answered,
    Optional<Condition> verified,
    Optional<Text> opener) {

  /** How far an expectation has come, in this order. */
  public enum State {
    HIDDEN,
    CUED,
    HINTED,
    VOICED,
    ACKNOWLEDGED,
    ANSWERED,
    VERIFIED
  }

  public Expectation {
    cues = List.copyOf(cues);
  }
}
