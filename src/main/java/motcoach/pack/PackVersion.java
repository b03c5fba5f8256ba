package motcoach.pack;

import java.math.BigInteger;
import java.util.List;

/**
 * A semantic version, ordered as semver.org says: numbers by size, a release after its
 * pre-releases, what follows a plus counts for nothing.
 */
record PackVersion(List<Integer> numbers, List<String> preRelease)
    implements Comparable<PackVersion> {

  /**
   * @param version well-formed, as a read pack's version is
   */
  static PackVersion of(String version) {
    String counted = version.split("\\+", 2)[0];
    String[] halves = counted.split("-", 2);
    List<Integer> numbers = List.of(halves[0].split("\\.")).stream().map(Integer::valueOf).toList();
    return new PackVersion(
        numbers, halves.length == 1 ? List.of() : List.of(halves[1].split("\\.")));
  }

  static PackVersion of(Pack pack) {
    return of(pack.version());
  }

  @Override
  public int compareTo(PackVersion other) {
    for (int i = 0; i < Math.min(numbers.size(), other.numbers.size()); i++) {
      int order = Integer.compare(numbers.get(i), other.numbers.get(i));
      if (order != 0) {
        return order;
      }
    }
    if (preRelease.isEmpty() || other.preRelease.isEmpty()) {
      return Boolean.compare(preRelease.isEmpty(), other.preRelease.isEmpty());
    }
    for (int i = 0; i < Math.min(preRelease.size(), other.preRelease.size()); i++) {
      int order = comparePart(preRelease.get(i), other.preRelease.get(i));
      if (order != 0) {
        return order;
      }
    }
    return Integer.compare(preRelease.size(), other.preRelease.size());
  }

  private static int comparePart(String one, String other) {
    boolean oneIsNumber = one.matches("\\d+");
    boolean otherIsNumber = other.matches("\\d+");
    if (oneIsNumber && otherIsNumber) {
      return new BigInteger(one).compareTo(new BigInteger(other));
    }
    return oneIsNumber == otherIsNumber
        ? one.compareTo(other)
        : Boolean.compare(otherIsNumber, oneIsNumber);
  }
}
