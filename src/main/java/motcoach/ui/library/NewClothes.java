package motcoach.ui.library;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Family;
import motcoach.progress.Advice;
import motcoach.progress.Library;

/**
 * What is not solid yet, to be tried with people not met before.
 *
 * @param missed in how many of {@code of} talks it was not solid
 * @param otherTrade whether nothing was practised in its industry yet
 */
record NewClothes(Family family, int missed, int of, Library.Entry entry, boolean otherTrade) {

  /** Empty when everybody with whom it could be tried was met. */
  static Optional<NewClothes> of(Advice.NextStep step, List<Case> cases) {
    Set<String> known =
        cases.stream()
            .filter(each -> !each.is(ShelfState.UNSEEN))
            .map(each -> each.scenario().industry())
            .collect(Collectors.toSet());
    List<Library.Entry> unmet =
        cases.stream()
            .filter(each -> each.is(ShelfState.UNSEEN) && each.families().contains(step.family()))
            .map(Case::entry)
            .toList();
    Stream<Library.Entry> elsewhere =
        unmet.stream().filter(entry -> !known.contains(entry.scenario().industry()));
    return Stream.of(unmet.stream().filter(step.scenario()::equals), elsewhere, unmet.stream())
        .flatMap(each -> each)
        .findFirst()
        .map(
            entry ->
                new NewClothes(
                    step.family(),
                    step.missed(),
                    step.of(),
                    entry,
                    !known.contains(entry.scenario().industry())));
  }
}
