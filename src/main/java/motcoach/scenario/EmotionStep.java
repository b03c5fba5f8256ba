package motcoach.scenario;

/**
 * One step of the fictional customer's emotion line.
 *
 * @param turn trainee turn, 0 for the start
 * @param minute of the story
 * @param before and {@code after} from -100 to 100
 */
public record EmotionStep(int turn, int minute, int before, int after, Reason reason) {}
