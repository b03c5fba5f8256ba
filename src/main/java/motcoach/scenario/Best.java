package motcoach.scenario;

import java.util.Optional;

/** The highest value above 0, and the piece of the utterance that has it. */
record Best(double value, Optional<Integer> piece) {
  static final Best NONE = new Best(0, Optional.empty());

  Best or(double other, int at) {
    return other > value ? new Best(other, Optional.of(at)) : this;
  }
}
