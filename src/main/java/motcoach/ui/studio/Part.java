package motcoach.ui.studio;

/** Parts of the editor that stand one at a time where there is no room for three. */
public enum Part {
  OUTLINE,
  MIDDLE,
  SIDE
}
