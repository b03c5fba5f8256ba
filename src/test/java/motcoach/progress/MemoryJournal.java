package motcoach.progress;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.scenario.Input;

/** A journal that forgets with its process, and can be told to fail. */
public final class MemoryJournal implements Journal {
  private final Map<UUID, Attempt> attempts = new LinkedHashMap<>();
  private final Map<UUID, List<JournalRow>> rows = new LinkedHashMap<>();
  private final Map<UUID, String> drafts = new LinkedHashMap<>();
  private final Map<UUID, Standing> standings = new LinkedHashMap<>();
  private final Map<UUID, Showing> showings = new LinkedHashMap<>();
  private Optional<StoreException.Kind> failure = Optional.empty();

  /** From now on every change fails like this. */
  public void failWith(StoreException.Kind kind) {
    failure = Optional.of(kind);
  }

  /** From now on changes are kept again. */
  public void recover() {
    failure = Optional.empty();
  }

  @Override
  public void begin(Attempt attempt) {
    failIfTold();
    if (attempts.containsKey(attempt.id())) {
      throw refused();
    }
    attempts.put(attempt.id(), attempt);
    rows.put(attempt.id(), new ArrayList<>());
  }

  @Override
  public void append(JournalRow row, Standing standing) {
    append(row);
    standings.put(row.attempt(), standing);
  }

  private void append(JournalRow row) {
    failIfTold();
    List<JournalRow> taken = rows.get(row.attempt());
    if (taken == null
        || row.sequence() != taken.size() + 1
        || attempts.get(row.attempt()).finished()) {
      throw refused();
    }
    taken.add(row);
    if (row.input() instanceof Input.Said) {
      drafts.remove(row.attempt());
    }
  }

  @Override
  public void conclude(JournalRow last, Attempt.Result result, Showing showing) {
    append(last);
    finish(last.attempt(), result, showing);
  }

  @Override
  public void finish(UUID attempt, Attempt.Result result, Showing showing) {
    failIfTold();
    Attempt open = attempts.get(attempt);
    if (open == null || open.finished()) {
      throw refused();
    }
    attempts.put(attempt, open.endedWith(result));
    showings.put(attempt, showing);
    standings.remove(attempt);
    drafts.remove(attempt);
  }

  @Override
  public Optional<Standing> standing(UUID attempt) {
    return Optional.ofNullable(standings.get(attempt));
  }

  @Override
  public Optional<Showing> showing(UUID attempt) {
    return Optional.ofNullable(showings.get(attempt));
  }

  @Override
  public List<JournalRow> rows(UUID attempt) {
    return List.copyOf(rows.getOrDefault(attempt, List.of()));
  }

  @Override
  public Optional<Attempt> attempt(UUID id) {
    return Optional.ofNullable(attempts.get(id)).map(this::counted);
  }

  @Override
  public List<Attempt> attempts(UUID learner, int limit) {
    List<Attempt> newestFirst = new ArrayList<>(attempts.values());
    Collections.reverse(newestFirst);
    return newestFirst.stream()
        .filter(attempt -> attempt.learner().equals(learner))
        .limit(limit)
        .map(this::counted)
        .toList();
  }

  @Override
  public void draft(UUID attempt, String words) {
    failIfTold();
    if (words.isEmpty()) {
      drafts.remove(attempt);
    } else {
      drafts.put(attempt, words);
    }
  }

  @Override
  public String draft(UUID attempt) {
    return drafts.getOrDefault(attempt, "");
  }

  private Attempt counted(Attempt attempt) {
    return attempt.withTurns(rows.get(attempt.id()).size());
  }

  private void failIfTold() {
    failure.ifPresent(
        kind -> {
          throw new StoreException(kind, "memory", null);
        });
  }

  private static StoreException refused() {
    return new StoreException(StoreException.Kind.OTHER, "memory", null);
  }
}
