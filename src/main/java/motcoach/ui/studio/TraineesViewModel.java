package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Overheard;
import motcoach.scenario.Scenario;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Kind;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.trainees.Alike;
import motcoach.studio.trainees.Doings;
import motcoach.studio.trainees.Talked;
import motcoach.ui.kit.Tasks;

/** What trainees did in the scenario that is looked at, and examples made of what they said. */
final class TraineesViewModel {
  private final TryoutViewModel tryout;
  private final Trainees trainees;
  private final Tasks tasks;
  private final ReadOnlyObjectWrapper<Optional<Found>> found =
      new ReadOnlyObjectWrapper<>(this, "found", Optional.empty());
  private final ReadOnlyBooleanWrapper looking = new ReadOnlyBooleanWrapper(this, "looking");
  private final ReadOnlyBooleanWrapper failed = new ReadOnlyBooleanWrapper(this, "failed");

  /** Results that come back for an older question are let go. */
  private int asked;

  private Optional<Scenario> seen = Optional.empty();

  /**
   * @param nearest of each reply, in their order: the topic it comes nearest to
   */
  record Found(Scenario scenario, Doings doings, List<Optional<String>> nearest) {}

  TraineesViewModel(TryoutViewModel tryout, Trainees trainees, Tasks tasks) {
    this.tryout = tryout;
    this.trainees = trainees;
    this.tasks = tasks;
    tryout.shownProperty().addListener((property, before, now) -> look());
    look();
  }

  ReadOnlyObjectProperty<Optional<Found>> foundProperty() {
    return found.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty lookingProperty() {
    return looking.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty failedProperty() {
    return failed.getReadOnlyProperty();
  }

  boolean mayChange() {
    return tryout.editing().mayChange();
  }

  /** Looks when the scenario is another one, or was rewritten. */
  private void look() {
    Optional<TryoutViewModel.Known> known =
        tryout.shownProperty().get().map(TryoutViewModel.Stand::known);
    if (known.map(TryoutViewModel.Known::scenario).equals(seen)) {
      return;
    }
    seen = known.map(TryoutViewModel.Known::scenario);
    int ticket = ++asked;
    if (known.isEmpty()) {
      found.set(Optional.empty());
      return;
    }
    TryoutViewModel.Known here = known.get();
    String pack = pack();
    looking.set(true);
    failed.set(false);
    tasks.run(
        () -> find(here, pack),
        result -> finish(ticket, Optional.of(result), false),
        why -> finish(ticket, Optional.empty(), true));
  }

  private void finish(int ticket, Optional<Found> result, boolean wrong) {
    if (ticket == asked) {
      looking.set(false);
      failed.set(wrong);
      found.set(result);
    }
  }

  private String pack() {
    return tryout
        .editing()
        .draft()
        .file(Draft.CARD)
        .filter(Value.Obj.class::isInstance)
        .flatMap(card -> ((Value.Obj) card).string("id"))
        .orElse("");
  }

  private Found find(TryoutViewModel.Known here, String pack) {
    Scenario scenario = here.scenario();
    List<Talked> talks = trainees.talks(pack, scenario.id());
    Doings doings = Doings.of(scenario, talks, here.plays());
    Situation opening = here.plays().begin(scenario, tryout.setupProperty().get()).situation();
    List<Optional<String>> nearest =
        doings.replies().stream()
            .map(
                reply ->
                    here.engine().overhear(scenario, reply.said(), opening).topics().stream()
                        .findFirst()
                        .map(Overheard.Subject::id))
            .toList();
    return new Found(scenario, doings, nearest);
  }

  /** What a topic is called. */
  static Text label(Scenario scenario, String topic) {
    return scenario.topics().stream()
        .filter(each -> each.id().equals(topic))
        .map(each -> each.label())
        .findFirst()
        .orElse(Text.same(topic));
  }

  /** Whether a reply can become an example of a topic and is none yet. */
  boolean canTeach(Alike reply, String topic) {
    return mayChange()
        && tryout
            .home(Kind.TOPIC, topic)
            .filter(home -> !examples(home, reply.language()).contains(new Value.Str(reply.said())))
            .isPresent();
  }

  private List<Value> examples(Spot home, Language language) {
    return tryout.editing().draft().at(home.then("examples")).orElse(null) instanceof Value.Obj both
        ? both.list(language.id())
        : List.of();
  }

  /** Makes a reply an example of a topic, as one step that can be undone. */
  void teach(Alike reply, String topic) {
    tryout
        .home(Kind.TOPIC, topic)
        .ifPresent(
            home -> {
              Language language = reply.language();
              Spot list = home.then("examples").then(language.id());
              Draft draft = tryout.editing().draft();
              int end = examples(home, language).size();
              tryout
                  .editing()
                  .change(
                      draft.insert(list, end, new Value.Str(reply.said())),
                      Doing.ADD,
                      list.then(end));
            });
  }
}
