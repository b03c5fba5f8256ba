package motcoach.ui.handbook;

import java.util.function.Supplier;
import motcoach.method.Handbook;

/**
 * A place in the handbook that answers a search.
 *
 * @param piece cuts a piece out of what it says; only for those that are shown
 */
record Hit(Handbook.Spot spot, Supplier<Excerpt> piece) {
  Excerpt excerpt() {
    return piece.get();
  }
}
