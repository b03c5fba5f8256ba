package motcoach.pack.bundle;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.pack.Fields;
import motcoach.pack.Located;
import motcoach.pack.Problems;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.WrittenInput;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.scenario.Input;

/** Reads the line with the words of one talk. */
final class WordsReader {
  private final Problems problems;

  WordsReader(Problems problems) {
    this.problems = problems;
  }

  /** The words and the talk they are of, or empty with at least one problem. */
  Optional<Map.Entry<UUID, Told>> read(Located line) {
    return Fields.of(line, problems).flatMap(this::read);
  }

  private Optional<Map.Entry<UUID, Told>> read(Fields fields) {
    Optional<UUID> attempt = new Parts(fields, problems).uuid("attempt");
    List<Located> turns = fields.list("turns");
    List<Located> contests = fields.list("contests");
    fields.done();
    if (attempt.isEmpty()) {
      return Optional.empty();
    }
    List<JournalRow> rows = new ArrayList<>();
    for (Located turn : turns) {
      Fields.of(turn, problems)
          .flatMap(of -> row(of, attempt.get(), rows.size() + 1))
          .ifPresent(rows::add);
    }
    List<Contest> all = new ArrayList<>();
    for (Located contest : contests) {
      Fields.of(contest, problems).flatMap(this::contest).ifPresent(all::add);
    }
    if (all.stream().map(Contest::criterion).distinct().count() < all.size()) {
      new Parts(fields, problems).odd("contests");
    }
    return problems.hasErrors()
        ? Optional.empty()
        : Optional.of(Map.entry(attempt.get(), new Told(rows, all)));
  }

  private Optional<JournalRow> row(Fields fields, UUID attempt, int sequence) {
    Parts parts = new Parts(fields, problems);
    Optional<String> kind = parts.text("kind");
    Optional<String> text = parts.text("input");
    Optional<Input> input =
        kind.isPresent() && text.isPresent()
            ? input(kind.get(), text.get(), parts)
            : Optional.empty();
    Optional<String> fingerprint = parts.id("fingerprint");
    Optional<Instant> at = parts.instant("at");
    Optional<ZoneOffset> offset = parts.offset("offset");
    fields.done();
    return input.isPresent() && fingerprint.isPresent() && at.isPresent() && offset.isPresent()
        ? Optional.of(
            new JournalRow(
                attempt, sequence, input.get(), fingerprint.get(), at.get(), offset.get()))
        : Optional.empty();
  }

  private static Optional<Input> input(String kind, String text, Parts parts) {
    try {
      return Optional.of(new WrittenInput(kind, text).input());
    } catch (IllegalStateException notAKind) {
      parts.odd("kind");
      return Optional.empty();
    }
  }

  private Optional<Contest> contest(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<String> criterion = parts.id("criterion");
    Optional<String> words = parts.text("words");
    Optional<Instant> at = parts.instant("at");
    fields.done();
    return criterion.isPresent() && words.isPresent() && at.isPresent()
        ? Optional.of(new Contest(criterion.get(), words.get(), at.get()))
        : Optional.empty();
  }
}
