package motcoach.pack.bundle;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.pack.Fields;
import motcoach.pack.Located;
import motcoach.pack.Problems;
import motcoach.progress.Attempt.Origin;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.scenario.Mode;
import motcoach.scenario.Setup;
import motcoach.scenario.Verdict;

/** Reads the line with the figures of one talk. */
final class TalkReader {
  private static final int MOST_TURNS = 100_000;
  private static final int LONGEST_SECONDS = 100_000_000;
  private static final Pattern MARK =
      Pattern.compile("([a-z-]{1,20}) (\\d{1,3}) ([01]) ([01]) ([01]) ([a-z0-9][a-z0-9.-]{0,99})");

  private final UUID person;
  private final Problems problems;

  TalkReader(UUID person, Problems problems) {
    this.person = person;
    this.problems = problems;
  }

  /** The talk, or empty with at least one problem. */
  Optional<Account> read(Located line) {
    return Fields.of(line, problems).flatMap(this::read);
  }

  private Optional<Account> read(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<UUID> attempt = parts.uuid("attempt");
    Optional<String> pack = parts.id("pack");
    Optional<String> version = parts.id("version");
    Optional<String> hash = parts.id("hash");
    Optional<String> scenario = parts.id("scenario");
    Optional<Mode> mode = fields.choice("mode", id -> Ids.find(Mode.class, id));
    Optional<Language> language = fields.choice("language", Language::of);
    Optional<Long> seed = parts.parsed("seed", Long::valueOf);
    Optional<Instant> startedAt = parts.instant("started-at");
    Optional<Origin> origin = fields.has("origin") ? origin(fields, parts) : Optional.empty();
    Optional<Account.Outcome> outcome = fields.optionalFields("outcome").flatMap(this::outcome);
    Optional<Account.Figures> figures = fields.optionalFields("figures").flatMap(this::figures);
    fields.done();
    if (problems.hasErrors()) {
      return Optional.empty();
    }
    return Optional.of(
        new Account(
            attempt.orElseThrow(),
            person,
            pack.orElseThrow(),
            version.orElseThrow(),
            hash.orElseThrow(),
            scenario.orElseThrow(),
            new Setup(mode.orElseThrow(), language.orElseThrow(), seed.orElseThrow()),
            startedAt.orElseThrow(),
            origin,
            outcome,
            figures));
  }

  private static Optional<Origin> origin(Fields fields, Parts parts) {
    Optional<UUID> attempt = parts.uuid("origin");
    Optional<Integer> turn = fields.whole("origin-turn", 0, MOST_TURNS);
    return attempt.isPresent() && turn.isPresent()
        ? Optional.of(new Origin(attempt.get(), turn.get()))
        : Optional.empty();
  }

  private Optional<Account.Outcome> outcome(Fields fields) {
    Parts parts = new Parts(fields, problems);
    Optional<Instant> finishedAt = parts.instant("finished-at");
    Optional<String> ending = fields.has("ending") ? parts.id("ending") : Optional.empty();
    Optional<Integer> total = fields.whole("total", 0, 100);
    boolean passed = fields.flag("passed", false);
    fields.done();
    return finishedAt.isPresent() && total.isPresent()
        ? Optional.of(new Account.Outcome(finishedAt.get(), ending, total.get(), passed))
        : Optional.empty();
  }

  private Optional<Account.Figures> figures(Fields fields) {
    Map<Stage, Integer> stages = levels(fields, "stages", Stage.class, 100);
    Map<FiveC, Integer> fiveC = levels(fields, "five-c", FiveC.class, 2);
    Optional<Integer> turns = fields.whole("turns", 0, MOST_TURNS);
    Optional<Integer> helped = fields.whole("helped", 0, MOST_TURNS);
    Optional<Integer> seconds = fields.whole("seconds", 0, LONGEST_SECONDS);
    List<Mark> marks = new ArrayList<>();
    for (String written : fields.strings("marks")) {
      mark(written).ifPresentOrElse(marks::add, () -> new Parts(fields, problems).odd("marks"));
    }
    fields.done();
    return turns.isPresent() && helped.isPresent() && seconds.isPresent()
        ? Optional.of(
            new Account.Figures(
                stages, fiveC, turns.get(), helped.get(), Duration.ofSeconds(seconds.get()), marks))
        : Optional.empty();
  }

  private <E extends Enum<E>> Map<E, Integer> levels(
      Fields fields, String name, Class<E> type, int most) {
    Map<E, Integer> levels = new EnumMap<>(type);
    Optional<Fields> inside = fields.fields(name);
    if (inside.isPresent()) {
      for (E constant : type.getEnumConstants()) {
        inside
            .get()
            .optionalWhole(Ids.of(constant), 0, most)
            .ifPresent(level -> levels.put(constant, level));
      }
      inside.get().done();
    }
    return levels;
  }

  private static Optional<Mark> mark(String written) {
    Matcher mark = MARK.matcher(written);
    return mark.matches()
        ? Ids.find(Verdict.Outcome.class, mark.group(1))
            .map(
                outcome ->
                    new Mark(
                        mark.group(6),
                        outcome,
                        Integer.parseInt(mark.group(2)),
                        mark.group(3).equals("1"),
                        mark.group(4).equals("1"),
                        mark.group(5).equals("1")))
        : Optional.empty();
  }
}
