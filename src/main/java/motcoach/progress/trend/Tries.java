package motcoach.progress.trend;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import motcoach.progress.Talk;

/**
 * First tries and retries apart, and own words apart from help. Retries are not counted into
 * anything else: they begin with what was said before.
 *
 * @param own first tries, in own words
 * @param helped first tries, with prepared responses or hints
 * @param again retries, whatever the help
 * @param compared retries whose first try is known
 * @param better how many of them met a larger share than their first try
 */
public record Tries(Share own, Share helped, Share again, int compared, int better) {

  /**
   * @param talks in the order of the journal
   */
  public static Tries of(List<Talk> talks) {
    List<Talk> first = talks.stream().filter(Talk::firstTry).toList();
    List<Talk> retries = talks.stream().filter(talk -> !talk.firstTry()).toList();
    Map<UUID, Talk> byId = new HashMap<>();
    talks.forEach(talk -> byId.put(talk.attempt(), talk));
    int compared = 0;
    int better = 0;
    for (Talk retry : retries) {
      Share before = whole(byId.get(retry.origin().orElseThrow()));
      Share after = whole(retry);
      if (before.of() > 0 && after.of() > 0) {
        compared++;
        better += (long) after.met() * before.of() > (long) before.met() * after.of() ? 1 : 0;
      }
    }
    return new Tries(
        Share.of(first, mark -> !mark.helped()),
        Share.of(first, Talk.Mark::helped),
        Share.of(retries, mark -> true),
        compared,
        better);
  }

  private static Share whole(Talk talk) {
    return Share.of(talk == null ? List.of() : List.of(talk), mark -> true);
  }
}
