package motcoach.ui.kit;

/** One soft tone, where this machine can make it; returns at once. */
@FunctionalInterface
public interface Chime {
  void ring();
}
