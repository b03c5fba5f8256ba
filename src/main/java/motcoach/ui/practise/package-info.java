/**
 * The conversation: the customer, the talk in the trainee's own words, and what matters in the
 * stage it is in.
 *
 * <p>{@link motcoach.ui.practise.PractiseViewModel} knows no controls. May import {@code ui.kit},
 * {@code progress} and below.
 */
package motcoach.ui.practise;
