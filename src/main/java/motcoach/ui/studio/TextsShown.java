package motcoach.ui.studio;

import motcoach.studio.Translations.Status;

/** Which texts the table of both languages shows. */
public enum TextsShown {
  ALL,
  MISSING,
  CHANGED,
  DONE;

  boolean shows(Status status) {
    return this == ALL || name().equals(status.name());
  }
}
