package motcoach.pack;

import motcoach.scenario.Said;

/** Reads a line somebody says. */
final class SaidReader {
  private SaidReader() {}

  static Said read(Sheet sheet) {
    return new Said(speaker(sheet), sheet.text("text"));
  }

  /** The {@code who} of a line: the persona, a contact or a note. */
  static String speaker(Sheet sheet) {
    return sheet.has("who")
        ? sheet.optionalRef("who", Names.Kind.CONTACT, Said.NOTE).orElse("")
        : sheet.string("who");
  }
}
