package motcoach.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.progress.drill.Memory;

/**
 * A card as one column: the day it began and, once it was answered, what is remembered: {@code
 * SINCE [PHASE STEP STABILITY DIFFICULTY LAST DUE]}, a space between two.
 */
record StoredCard(LocalDate since, Optional<Memory> memory) {

  String text() {
    return memory
        .map(
            known ->
                String.join(
                    " ",
                    since.toString(),
                    Ids.of(known.phase()),
                    Integer.toString(known.step()),
                    Double.toString(known.stability()),
                    Double.toString(known.difficulty()),
                    known.last().toString(),
                    known.due().toString()))
        .orElse(since.toString());
  }

  static StoredCard read(String text) {
    String[] parts = text.split(" ");
    LocalDate since = LocalDate.parse(parts[0]);
    if (parts.length == 1) {
      return new StoredCard(since, Optional.empty());
    }
    return new StoredCard(
        since,
        Optional.of(
            new Memory(
                Ids.find(Memory.Phase.class, parts[1]).orElseThrow(),
                Integer.parseInt(parts[2]),
                Double.parseDouble(parts[3]),
                Double.parseDouble(parts[4]),
                Instant.parse(parts[5]),
                Instant.parse(parts[6]))));
  }
}
