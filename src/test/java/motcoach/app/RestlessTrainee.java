package motcoach.app;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.progress.Attempt;
import motcoach.progress.Learner;
import motcoach.progress.Library;
import motcoach.progress.Rehearsal;
import motcoach.progress.Rehearsals;
import motcoach.scenario.Input;
import motcoach.scenario.Mode;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Setup;
import motcoach.scenario.TurnEvent;
import motcoach.store.Store;

/**
 * A process that practises the parcel scenario for ever, talk after talk, going on with an open one
 * first. It says {@code ACK attempt sequence fingerprint} when a turn is kept, {@code DRAFT attempt
 * n} when unfinished words are.
 */
final class RestlessTrainee {
  static final String DRAFT = "还没写完 %d …";

  private static final Learner LEARNER =
      new Learner(new UUID(0, 7), "王小明", Language.ZH, Learner.Purpose.PRACTISE, Instant.EPOCH);
  private static final int REFUSALS_BEFORE_GIVING_UP = 200;

  /** What else is typed into the box. */
  private static final List<String> ODD =
      List.of(
          "让您久等了，我这就帮您查，三点半之前给您回电话。",
          "这不归我管。",
          "您说只要那张纸，请问是办什么用的，什么时候要？",
          "sorry啊，我马上check一下，please等我两分钟。",
          "🙂🙂🙂",
          "half a character \ud83d and a bell \u0007",
          "Ça n'est pas possible.",
          "I'm sorry, that must be tiring. ".repeat(300));

  private final Store store;
  private final Rehearsals rehearsals;
  private final Library.Entry entry;
  private final List<String> answers;
  private final Random random;
  private Rehearsal talk;
  private int line;
  private int drafts;

  private RestlessTrainee(Store store, Content content, long seed) throws IOException {
    this.store = store;
    this.rehearsals = rehearsals(store, content);
    this.entry = content.library().find("service-basics", "s-02-parcel").orElseThrow();
    prepare(content, entry);
    this.answers = List.copyOf(answers());
    this.random = new Random(seed);
  }

  static Rehearsals rehearsals(Store store, Content content) {
    return new Rehearsals(
        store.journal(), content.library(), content.plays(), Clock.systemUTC(), UUID::randomUUID);
  }

  static List<Attempt> attempts(Store store) {
    return store.journal().attempts(LEARNER.id(), Integer.MAX_VALUE);
  }

  /** Data folder and seed. */
  public static void main(String[] arguments) throws IOException {
    Store store = Store.open(Path.of(arguments[0]));
    new RestlessTrainee(store, Content.read(Optional.empty()), Long.parseLong(arguments[1]))
        .practise();
  }

  /** Learning both languages takes longer than the moments worth killing in. */
  private static void prepare(Content content, Library.Entry entry) {
    for (Language language : Language.values()) {
      content.plays().prepare(entry.scenario(), language);
    }
  }

  private void practise() {
    if (store.learners().all().isEmpty()) {
      store.learners().add(LEARNER);
    }
    talk =
        attempts(store).stream()
            .filter(a -> !a.finished())
            .findFirst()
            .map(this::back)
            .orElse(null);
    while (true) {
      if (talk == null || talk.attempt().finished()) {
        talk = rehearsals.begin(LEARNER, entry, setup());
        line = 0;
      }
      turn();
    }
  }

  private Rehearsal back(Attempt attempt) {
    line = attempt.turns();
    return rehearsals.resume(attempt.id()).orElseThrow().rehearsal();
  }

  private Setup setup() {
    Mode mode = Mode.values()[random.nextInt(Mode.values().length)];
    Language language = Language.values()[random.nextInt(Language.values().length)];
    return new Setup(mode, language, random.nextLong());
  }

  /** One turn that was possible; a talk in which nothing is possible any more is given up. */
  private void turn() {
    UUID id = talk.attempt().id();
    for (int i = 0; i < REFUSALS_BEFORE_GIVING_UP; i++) {
      Input input = input(talk.play());
      if (input instanceof Input.Said && random.nextInt(3) == 0) {
        drafts++;
        store.journal().draft(id, String.format(DRAFT, drafts));
        System.out.println("DRAFT " + id + " " + drafts);
      }
      List<TurnEvent> events = talk.take(input);
      if (events.stream().noneMatch(TurnEvent.NotPossible.class::isInstance)) {
        System.out.println(
            "ACK " + id + " " + talk.attempt().turns() + " " + talk.play().fingerprint());
        return;
      }
    }
    talk.abandon();
  }

  private Input input(Play play) {
    int dice = random.nextInt(12);
    if (dice < 6) {
      return answer(play, answers.get(line++ % answers.size()));
    } else if (dice < 8 && !play.options().isEmpty()) {
      return new Input.Chose(any(play.options()).id());
    } else if (dice < 9 && !play.actions().isEmpty()) {
      return new Input.Did(any(play.actions()).id());
    } else if (dice < 10 && play.canWait()) {
      return new Input.Did("wait");
    } else if (dice < 11 && !play.proposal().offers().isEmpty()) {
      String element = any(play.proposal().offers()).element().id();
      return new Input.Corrected(element, random.nextBoolean());
    }
    return new Input.Said(any(ODD));
  }

  private static Input answer(Play play, String words) {
    if (!words.startsWith("@")) {
      return new Input.Said(words);
    }
    String id = words.substring(1);
    boolean option = play.options().stream().map(Option::id).anyMatch(id::equals);
    return option ? new Input.Chose(id) : new Input.Did(id);
  }

  private <T> T any(List<T> list) {
    return list.get(random.nextInt(list.size()));
  }

  private static List<String> answers() throws IOException {
    List<String> lines = new ArrayList<>();
    for (String file : List.of("good-en.txt", "good-zh.txt")) {
      try (InputStream in =
          RestlessTrainee.class.getResourceAsStream("/answers/s-02-parcel/" + file)) {
        new String(in.readAllBytes(), StandardCharsets.UTF_8)
            .lines()
            .filter(words -> !words.isBlank() && !words.startsWith("#"))
            .forEach(lines::add);
      }
    }
    return lines;
  }
}
