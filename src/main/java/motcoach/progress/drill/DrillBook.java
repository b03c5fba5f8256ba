package motcoach.progress.drill;

import java.util.List;
import java.util.UUID;
import motcoach.progress.StoreException;

/**
 * Answers to exercises and when each comes next. Committed on return; what cannot be kept throws
 * {@link StoreException} and leaves what was there.
 */
public interface DrillBook {

  /** Adds an answer and replaces the card of its exercise: both or neither. */
  void add(DrillAnswer answer, DrillCard card);

  /** Puts cards in, replacing those of the same exercises. */
  void put(List<DrillCard> cards);

  /** All cards of somebody, by the day they come. */
  List<DrillCard> cards(UUID learner);

  /** Somebody's last answers, at most {@code limit}, newest first. */
  List<DrillAnswer> answers(UUID learner, int limit);
}
