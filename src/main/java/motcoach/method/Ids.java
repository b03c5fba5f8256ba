package motcoach.method;

import java.util.Locale;
import java.util.Optional;

/** One spelling rule between enum constants and the ids people and files see: kebab-case. */
public final class Ids {
  private Ids() {}

  /** The id of a constant: {@code ASK_OPEN} is written {@code ask-open}. */
  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** The constant of {@code type} written as {@code id}, or empty when there is none. */
  public static <E extends Enum<E>> Optional<E> find(Class<E> type, String id) {
    for (E constant : type.getEnumConstants()) {
      if (of(constant).equals(id)) {
        return Optional.of(constant);
      }
    }
    return Optional.empty();
  }
}
