package motcoach.progress;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import motcoach.scenario.Input;

/**
 * One turn as it was taken. Rows are only ever added.
 *
 * @param sequence 1, 2, 3 … within the attempt; order is by this, never by time
 * @param fingerprint of the play after the turn, so that a replay can tell whether it is exact
 */
public record JournalRow(
    UUID attempt, int sequence, Input input, String fingerprint, Instant at, ZoneOffset offset) {}
