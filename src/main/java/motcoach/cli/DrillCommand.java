package motcoach.cli;

import static motcoach.cli.ReadingJson.list;
import static motcoach.cli.ReadingJson.object;

import java.nio.file.Path;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import motcoach.expression.ExpressionReader;
import motcoach.method.Language;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.pack.PackShelf;
import motcoach.pack.Problems;
import motcoach.pack.ShippedPacks;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learner;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.DrillSession;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Marker;
import motcoach.progress.drill.MemoryBook;
import motcoach.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * Asks a set of exercises in the terminal or from a file of answers. What is due for the person of
 * this workstation is kept; a pack or an exercise that is named is only tried.
 */
@Command(name = "drill")
final class DrillCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--pack", paramLabel = "ID|PATH")
  private String pack;

  @Option(names = "--item", paramLabel = "ID")
  private List<String> items = List.of();

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Option(names = "--seed", paramLabel = "N")
  private long seed = 1;

  @Option(names = "--answers", paramLabel = "FILE")
  private Path answers;

  @Option(names = "--json")
  private boolean json;

  DrillCommand(Surroundings here) {
    this.here = here;
  }

  /**
   * For whom exercises are asked, and where answers go.
   *
   * @param kept whether they are still there afterwards
   */
  private record Who(UUID learner, DrillBook book, boolean kept) {}

  @Override
  public Integer call() {
    Path folder = common.dataFolder(here.environment(), here.words());
    boolean tried = pack != null || !items.isEmpty();
    // Looking must not make anything.
    if (tried || !Store.isIn(folder)) {
      return ask(nobody(), folder, here.words().language());
    }
    try (Store store = Store.open(folder)) {
      Language practised =
          language != null
              ? language
              : motcoach.progress.Choice.PRACTISE_LANGUAGE
                  .in(store.personalSettings())
                  .orElse(here.words().language());
      Who who =
          store
              .learners()
              .current()
              .map(Learner::id)
              .map(id -> new Who(id, store.drillBook(), true))
              .orElseGet(DrillCommand::nobody);
      return ask(who, folder, practised);
    }
  }

  private static Who nobody() {
    return new Who(new UUID(0, 0), new MemoryBook(), false);
  }

  private int ask(Who who, Path folder, Language practised) {
    Words words = here.words();
    List<Pack> packs = packs(folder);
    Function<UUID, Optional<motcoach.scenario.Scenario>> noTalk = talk -> Optional.empty();
    List<DrillLibrary.Entry> entries =
        packs.stream().flatMap(each -> each.exercises().stream()).toList();
    DrillDesk desk = new DrillDesk(() -> entries, who.book(), noTalk);
    DrillSession session = session(desk, who, entries);
    Answers source =
        answers == null
            ? new TypedAnswers(here.terminal(), words, json)
            : FileAnswers.open(answers, words);
    DrillPrinter printer = new DrillPrinter(here.terminal(), words, practised, json);
    if (session.over()) {
      printer.nothingDue();
    } else if (!who.kept()) {
      printer.notKept();
    }
    DrillRound round =
        new DrillRound(
            desk,
            marker(packs),
            new DrillAnswers(source, answers != null),
            printer,
            who.learner(),
            practised);
    DrillSession end = round.run(session);
    if (json) {
      here.terminal().write(JsonWriter.line(told(who, practised, end)));
    } else if (!end.done().isEmpty()) {
      printer.end(end);
    }
    return round.refused() > 0 && answers != null ? Failure.PROBLEMS : 0;
  }

  private DrillSession session(DrillDesk desk, Who who, List<DrillLibrary.Entry> entries) {
    if (items.isEmpty()) {
      return desk.next(who.learner(), now(), seed);
    }
    return desk.of(items.stream().map(id -> item(id, entries)).toList(), seed);
  }

  private DrillLibrary.Entry item(String id, List<DrillLibrary.Entry> entries) {
    return entries.stream()
        .filter(entry -> entry.item().id().equals(id))
        .findFirst()
        .orElseThrow(() -> new Failure(Failure.WRONG_USE, here.words().say("drill.no-item", id)));
  }

  private List<Pack> packs(Path folder) {
    if (pack != null) {
      return List.of(new PackChoice(here, folder).pack(pack));
    }
    return new PackShelf(new ShippedPacks(), Optional.of(folder.resolve("packs"))).packs();
  }

  private Marker marker(List<Pack> packs) {
    Problems problems = new Problems();
    Optional<ExpressionReader> reader =
        here.rules().reader(packs.stream().flatMap(p -> p.rules().stream()).toList(), problems);
    here.complain(problems.list());
    return reader
        .map(Marker::new)
        .orElseThrow(() -> new Failure(Failure.PROBLEMS, here.words().say("rules.damaged")));
  }

  private static ZonedDateTime now() {
    return ZonedDateTime.now(Clock.systemDefaultZone());
  }

  private Map<String, Object> told(Who who, Language practised, DrillSession session) {
    return object(
        "lang",
        practised.id(),
        "seed",
        seed,
        "kept",
        who.kept(),
        "asked",
        session.exercises().size(),
        "answers",
        list(session.done(), DrillCommand::told),
        "left",
        session.exercises().size() - session.done().size());
  }

  private static Object told(Done done) {
    return object(
        "pack", done.exercise().entry().packId(),
        "item", done.exercise().item().id(),
        "kind", done.exercise().item().task().kind(),
        "concepts", done.exercise().item().concepts(),
        "reason", done.exercise().reason(),
        "outcome", done.mark().outcome(),
        "score", done.mark().score(),
        "sure", done.sure(),
        "grade", done.grade(),
        "due", done.card().due().toString());
  }
}
