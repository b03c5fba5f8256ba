package motcoach.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import motcoach.progress.Learner;
import motcoach.store.Store;

/** Finds the person a command is about. */
final class People {
  private People() {}

  /** Does {@code work} with the store of a data folder, in which something must be kept. */
  static <T> T inStore(Surroundings here, Common common, Function<Store, T> work) {
    Path folder = common.dataFolder(here.environment(), here.words());
    if (!Store.isIn(folder)) {
      throw new Failure(Failure.PROBLEMS, here.words().say("data.nothing", folder));
    }
    try (Store store = Store.open(folder)) {
      return work.apply(store);
    }
  }

  /** The one who practises here with this name or id. */
  static Learner find(Store store, String named, Words words) {
    return find(store.learners().all(), Learner::name, who -> who.id().toString(), named, words);
  }

  /** The one of {@code all} with this name or id. */
  static <T> T find(
      List<T> all, Function<T, String> name, Function<T, String> id, String named, Words words) {
    List<T> found =
        all.stream()
            .filter(who -> name.apply(who).equals(named) || id.apply(who).equals(named))
            .toList();
    if (found.size() == 1) {
      return found.get(0);
    }
    List<T> which = found.isEmpty() ? all : found;
    throw new Failure(
        Failure.WRONG_USE,
        words.say(
            found.isEmpty() ? "data.nobody" : "data.several",
            named,
            which.stream()
                .map(who -> words.say("data.person", name.apply(who), id.apply(who)))
                .collect(Collectors.joining(", "))));
  }
}
