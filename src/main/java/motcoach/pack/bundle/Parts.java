package motcoach.pack.bundle;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;
import motcoach.pack.Fields;
import motcoach.pack.Located;
import motcoach.pack.Problems;

/** Kinds of values that stand in bundles only. What does not fit is reported and empty. */
final class Parts {
  /** Ids of packs, scenarios, endings, criteria and concepts; versions and hashes. */
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._+-]{0,127}");

  private static final Pattern UUID_TEXT =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

  private static final Instant EARLIEST = Instant.parse("1970-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9990-01-01T00:00:00Z");

  private final Fields fields;
  private final Problems problems;

  Parts(Fields fields, Problems problems) {
    this.fields = fields;
    this.problems = problems;
  }

  Optional<UUID> uuid(String name) {
    return matching(name, UUID_TEXT).map(UUID::fromString);
  }

  /** A moment of a year that may be meant. */
  Optional<Instant> instant(String name) {
    return parsed(
        name,
        text -> {
          Instant at = Instant.parse(text);
          if (at.isBefore(EARLIEST) || at.isAfter(LATEST)) {
            throw new DateTimeException("no year of ours");
          }
          return at;
        });
  }

  Optional<ZoneOffset> offset(String name) {
    return parsed(name, ZoneOffset::of);
  }

  Optional<String> id(String name) {
    return matching(name, ID);
  }

  Optional<String> matching(String name, Pattern pattern) {
    return fields
        .string(name)
        .flatMap(
            text -> {
              if (pattern.matcher(text).matches()) {
                return Optional.of(text);
              }
              odd(name);
              return Optional.empty();
            });
  }

  /** A text that may be empty. */
  Optional<String> text(String name) {
    return fields
        .value(name)
        .flatMap(
            value -> {
              if (value instanceof Located.Str text) {
                return Optional.of(text.value());
              }
              odd(name);
              return Optional.empty();
            });
  }

  <T> Optional<T> parsed(String name, Function<String, T> parse) {
    return fields
        .string(name)
        .flatMap(
            text -> {
              try {
                return Optional.of(parse.apply(text));
              } catch (DateTimeException | IllegalArgumentException notOne) {
                odd(name);
                return Optional.empty();
              }
            });
  }

  void odd(String name) {
    problems.error(
        fields.at(name),
        "MOT134",
        "The value of \"" + name + "\" cannot be in a bundle.",
        "“" + name + "”的值不应出现在进度包里。");
  }
}
