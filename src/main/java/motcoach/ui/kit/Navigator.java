package motcoach.ui.kit;

/** How a view model leaves for another screen without knowing it. */
@FunctionalInterface
public interface Navigator {
  void go(Place place);
}
