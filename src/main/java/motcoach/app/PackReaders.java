package motcoach.app;

import java.util.IdentityHashMap;
import java.util.Map;
import motcoach.expression.ExpressionReader;
import motcoach.pack.Pack;
import motcoach.pack.PackShelf;
import motcoach.pack.Problems;
import motcoach.pack.ShippedRules;
import motcoach.scenario.Scenario;

/** Who reads what is said in which story: a pack's own rules count in its own stories alone. */
final class PackReaders {
  private final ExpressionReader usual;
  private final ShippedRules rules;
  private final Map<Scenario, Pack> packs = new IdentityHashMap<>();
  private final Map<Pack, ExpressionReader> readers = new IdentityHashMap<>();

  /**
   * @param usual reads where a pack has no rules of its own
   */
  PackReaders(ExpressionReader usual, ShippedRules rules, PackShelf shelf) {
    this.usual = usual;
    this.rules = rules;
    shelf.packs().stream()
        .filter(pack -> !pack.rules().isEmpty())
        .forEach(pack -> pack.scenarios().forEach(scenario -> packs.put(scenario, pack)));
  }

  /** Built when a story of the pack is opened first, which takes some tenths of a second. */
  synchronized ExpressionReader of(Scenario scenario) {
    Pack pack = packs.get(scenario);
    return pack == null
        ? usual
        : readers.computeIfAbsent(
            pack, known -> rules.reader(known.rules(), new Problems()).orElse(usual));
  }
}
