package motcoach.ui.library;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Family;
import motcoach.method.Ids;
import motcoach.scenario.Channel;

/**
 * What is to be shown, and in which order; what is empty does not matter.
 *
 * @param level 1 to 5
 */
record Filters(
    Optional<ShelfState> state,
    Optional<Channel> channel,
    Optional<Integer> level,
    Optional<Family> family,
    ShelfOrder order) {

  static final Filters NONE =
      new Filters(
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          Optional.empty(),
          ShelfOrder.COURSE);

  boolean admit(Case each) {
    return state.map(each::is).orElse(true)
        && channel.map(each.scenario().channel()::equals).orElse(true)
        && level.map(wanted -> each.scenario().level() == wanted).orElse(true)
        && family.map(each.families()::contains).orElse(true);
  }

  Filters withState(Optional<ShelfState> wanted) {
    return new Filters(wanted, channel, level, family, order);
  }

  Filters withChannel(Optional<Channel> wanted) {
    return new Filters(state, wanted, level, family, order);
  }

  Filters withLevel(Optional<Integer> wanted) {
    return new Filters(state, channel, wanted, family, order);
  }

  Filters withFamily(Optional<Family> wanted) {
    return new Filters(state, channel, level, wanted, order);
  }

  Filters withOrder(ShelfOrder wanted) {
    return new Filters(state, channel, level, family, wanted);
  }

  /** The same order with everything shown. */
  Filters open() {
    return NONE.withOrder(order);
  }

  /** As one line to be kept: words such as {@code channel=phone}. */
  String line() {
    List<String> words = new ArrayList<>();
    state.ifPresent(each -> words.add("state=" + Ids.of(each)));
    channel.ifPresent(each -> words.add("channel=" + Ids.of(each)));
    level.ifPresent(each -> words.add("level=" + each));
    family.ifPresent(each -> words.add("family=" + Ids.of(each)));
    words.add("order=" + Ids.of(order));
    return String.join(" ", words);
  }

  /** What was kept; words that mean nothing here are left out. */
  static Filters of(String line) {
    Filters filters = NONE;
    for (String word : line.split(" ")) {
      int sign = word.indexOf('=');
      if (sign > 0) {
        filters = filters.with(word.substring(0, sign), word.substring(sign + 1));
      }
    }
    return filters;
  }

  private Filters with(String name, String id) {
    return switch (name) {
      case "state" -> withState(Ids.find(ShelfState.class, id));
      case "channel" -> withChannel(Ids.find(Channel.class, id));
      case "level" ->
          withLevel(id.matches("[1-5]") ? Optional.of(Integer.valueOf(id)) : Optional.empty());
      case "family" -> withFamily(Ids.find(Family.class, id));
      case "order" -> withOrder(Ids.find(ShelfOrder.class, id).orElse(order));
      default -> this;
    };
  }
}
