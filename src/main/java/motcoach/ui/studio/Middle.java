package motcoach.ui.studio;

/** What stands in the middle of the editor. */
public enum Middle {
  FORM,
  MAP,
  TEXTS,
  RULES,
  HEALTH,
  TRAINEES
}
