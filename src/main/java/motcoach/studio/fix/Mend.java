package motcoach.studio.fix;

/** What a fix does; with its words, in this order, it makes a sentence. */
public enum Mend {
  /** A field, by its name. */
  DROP_FIELD,
  /** A field gets the name that was meant: the old name, the new one. */
  CALL_FIELD,
  /** Something gets the id it lacks: the id. */
  GIVE_ID,
  /** Something gets an id of its own: the old one, the new one. */
  OWN_ID,
  /** An id is written as ids are, wherever it is spoken of: the old one, the new one. */
  SPELL_ID,
  /** A value that is missing: the field, the value. */
  FILL,
  /** Another value: the old one, the new one. */
  WRITE,
  /** A single value becomes a list of one. */
  MAKE_LIST,
  /** An entry that is empty or stands twice. */
  DROP_ENTRY,
  /** An entry that names what is not there: what it names. */
  DROP_MENTION,
  /** Several changes in one object become entries of their own: how many. */
  SPLIT,
  /** The ending that always fits goes to the end: its id. */
  MOVE_LAST,
  /** Two numbers change places: the smaller, the larger. */
  SWAP,
  /** A file is named after its scenario: the new name. */
  NAME_FILE,
  /** Something nothing uses: its id. */
  DROP_UNUSED
}
