package motcoach.ui.drills;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import motcoach.expression.Category;
import motcoach.method.Cards;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import motcoach.progress.DrillLibrary;
import motcoach.progress.Learner;
import motcoach.progress.MemoryLearners;
import motcoach.progress.MemorySettings;
import motcoach.progress.StoreException;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillCard;
import motcoach.progress.drill.DrillDesk;
import motcoach.progress.drill.Marker;
import motcoach.progress.drill.MemoryBook;
import motcoach.scenario.drill.DrillItem;
import motcoach.ui.kit.CurrentThreadTasks;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Words;

/** A workstation in memory with one exercise of each kind, or as many choices as are wanted. */
final class DrillTable {
  private static final Marker MARKER =
      new Marker(new ShippedRules().reader(List.of(), new Problems()).orElseThrow());

  final MemoryBook kept = new MemoryBook();
  final MemorySettings settings = new MemorySettings();
  final MemoryLearners learners = new MemoryLearners();
  final List<Place> went = new ArrayList<>();
  final Learner learner =
      new Learner(new UUID(0, 1), "Lin Yue", Language.EN, Learner.Purpose.PRACTISE, Instant.EPOCH);
  List<DrillLibrary.Entry> exercises = new ArrayList<>();
  boolean full;
  private Instant now = Instant.parse("2026-11-23T13:40:00Z");

  DrillTable() {
    learners.add(learner);
    learners.makeCurrent(learner.id());
  }

  /** One exercise of each kind; the right answer is always the first of its parts. */
  static Map<DrillItem.Kind, DrillItem.Task> tasks() {
    Map<DrillItem.Kind, DrillItem.Task> tasks = new EnumMap<>(DrillItem.Kind.class);
    Text why = new Text("That is why.", "原因在此。");
    List<Text> models = List.of(new Text("I'll call you by five today.", "我今天五点前给您回电话。"));
    tasks.put(
        DrillItem.Kind.CHOICE,
        new DrillItem.Choose(
            List.of(
                new DrillItem.Choice(new Text("What for?", "做什么用？"), true, why),
                new DrillItem.Choice(new Text("How much?", "多少钱？"), false, why),
                new DrillItem.Choice(new Text("Which one?", "哪一个？"), false, why))));
    tasks.put(
        DrillItem.Kind.SORT,
        new DrillItem.Sort(
            List.of(
                new DrillItem.Bin("a", new Text("Spoken", "说了的")),
                new DrillItem.Bin("b", new Text("Unspoken", "没说的"))),
            List.of(
                new DrillItem.Sorted(new Text("Thursday", "周四"), "a", why),
                new DrillItem.Sorted(new Text("A cake", "蛋糕"), "b", why))));
    tasks.put(
        DrillItem.Kind.SPOT,
        new DrillItem.Spot(
            new Text("Good day. Form first. Thank you.", "您好。先填表。谢谢。"),
            new Text("Form first.", "先填表。"),
            why,
            new Text("Tell me what happened.", "您慢慢说。")));
    tasks.put(
        DrillItem.Kind.BEST_WORST,
        new DrillItem.BestWorst(
            List.of(
                new DrillItem.Rated(new Text("Best", "最好"), 5, why),
                new DrillItem.Rated(new Text("Good", "还好"), 4, why),
                new DrillItem.Rated(new Text("Poor", "较差"), 2, why),
                new DrillItem.Rated(new Text("Worst", "最差"), 1, why))));
    tasks.put(
        DrillItem.Kind.REWRITE,
        new DrillItem.Rewrite(
            new Text("That's not my job.", "这不归我管。"), Category.DISOWNING, models, why));
    tasks.put(DrillItem.Kind.PROMISE, new DrillItem.Promise(models, why));
    tasks.put(
        DrillItem.Kind.ORDER,
        new DrillItem.Order(
            List.of(new Text("Listen", "听"), new Text("Ask", "问"), new Text("Sum up", "总结")), why));
    tasks.put(
        DrillItem.Kind.FREE,
        new DrillItem.Free(
            List.of(
                new DrillItem.Point(
                    new Text("the price", "价格"),
                    Map.of(Language.EN, List.of("price"), Language.ZH, List.of("价格"))),
                new DrillItem.Point(
                    new Text("coming back", "回头"),
                    Map.of(Language.EN, List.of("back"), Language.ZH, List.of("回头")))),
            models));
    return tasks;
  }

  /** From now on there is only this kind. */
  DrillTable only(DrillItem.Kind kind) {
    return add(kind.id(), tasks().get(kind));
  }

  /** So many choices more. */
  DrillTable choices(int count) {
    for (int i = 1; i <= count; i++) {
      add("choice-" + i, tasks().get(DrillItem.Kind.CHOICE));
    }
    return this;
  }

  private DrillTable add(String id, DrillItem.Task task) {
    exercises.add(
        new DrillLibrary.Entry(
            "core",
            new DrillItem(
                id,
                List.of("mot.explore.listen"),
                1,
                new Text("A caller asks about " + id + ".", "有人来电问 " + id + "。"),
                task)));
    return this;
  }

  void later(int days) {
    now = now.plusSeconds(86_400L * days);
  }

  DrillsViewModel model(Words words) {
    return new DrillsViewModel(
        new DrillsViewModel.Ports(
            new DrillDesk(() -> exercises, book(), talk -> Optional.empty()),
            () -> MARKER,
            DrillTable::handbook,
            learners,
            settings,
            clock(),
            () -> 1),
        new CurrentThreadTasks(),
        went::add,
        words.languageProperty());
  }

  private Clock clock() {
    return new Clock() {
      @Override
      public java.time.ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(java.time.ZoneId zone) {
        throw new UnsupportedOperationException();
      }

      @Override
      public Instant instant() {
        return now;
      }
    };
  }

  /** What is kept, until the disk is said to be full. */
  private DrillBook book() {
    return new DrillBook() {
      @Override
      public void add(DrillAnswer answer, DrillCard card) {
        if (full) {
          throw new StoreException(StoreException.Kind.FULL, "memory", null);
        }
        kept.add(answer, card);
      }

      @Override
      public void put(List<DrillCard> cards) {
        kept.put(cards);
      }

      @Override
      public List<DrillCard> cards(UUID whose) {
        return kept.cards(whose);
      }

      @Override
      public List<DrillAnswer> answers(UUID whose, int limit) {
        return kept.answers(whose, limit);
      }
    };
  }

  List<DrillAnswer> answers() {
    return kept.answers(learner.id(), 100);
  }

  private static Handbook handbook() {
    return Cards.handbook("mot.explore.listen", new Text("Listening", "倾听"));
  }
}
