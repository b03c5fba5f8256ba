package motcoach.progress.account;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a report was written into a file.
 *
 * @param by who practised here then, as far as anybody did
 * @param report such as {@code progress}
 * @param format such as {@code csv}
 * @param filter what was chosen, as {@code name=value} with blanks between; no names of people
 * @param rows written in all
 * @param sha256 of the file, in hex
 * @param chainHead of the journal, in hex, when it was asked for
 */
public record Export(
    Instant at,
    Optional<UUID> by,
    String report,
    String format,
    String filter,
    long rows,
    String sha256,
    Optional<String> chainHead) {}
