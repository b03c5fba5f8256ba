package motcoach.studio;

import java.util.Optional;

/**
 * One history for everything in a pack. A value: doing, undoing and redoing give a new one.
 *
 * @param past what was done, the newest first; {@code null} when nothing was
 * @param now the pack as it stands
 * @param future what was undone, the next to redo first; {@code null} when there is none
 * @param open whether the newest step may still take in the next one, as typing goes on
 */
public record History(Steps past, Draft now, Steps future, boolean open) {

  /**
   * A chain of steps, so that a long history costs nothing to go on with.
   *
   * @param draft the pack before the step, for a past one; after it, for one to come
   */
  public record Steps(Draft draft, Step step, Steps further) {}

  /** What was done, and where it can be seen. */
  public record Step(Doing doing, Spot spot) {}

  /** Kinds of steps, as they are named beside undo. */
  public enum Doing {
    TYPE,
    CHOOSE,
    ADD,
    REMOVE,
    MOVE,
    PASTE,
    RENAME,
    REPLACE,
    MEND,
    IMPORT,
    COMMENT,
    VERSION,
    AGREE
  }

  public static History of(Draft draft) {
    return new History(null, draft, null, false);
  }

  /**
   * After a step. Typing on in the same place belongs to the step before until it is closed. What
   * changes nothing is no step.
   */
  public History did(Draft next, Doing doing, Spot spot) {
    if (next.equals(now)) {
      return this;
    }
    Step step = new Step(doing, spot);
    Steps before = goesOn(step) ? past : new Steps(now, step, past);
    return new History(before, next, null, doing == Doing.TYPE);
  }

  private boolean goesOn(Step step) {
    return open && step.doing() == Doing.TYPE && past != null && past.step().equals(step);
  }

  /** The pack before such a step, or before the one it would go on with. */
  public Draft before(Doing doing, Spot spot) {
    return goesOn(new Step(doing, spot)) ? past.draft() : now;
  }

  /** The next step is one of its own. */
  public History closed() {
    return open ? new History(past, now, future, false) : this;
  }

  /** The step that would be undone. */
  public Optional<Step> undoable() {
    return Optional.ofNullable(past).map(Steps::step);
  }

  /** The step that would be redone. */
  public Optional<Step> redoable() {
    return Optional.ofNullable(future).map(Steps::step);
  }

  /** Before the newest step; the same when there is none. */
  public History undo() {
    return past == null
        ? this
        : new History(past.further(), past.draft(), new Steps(now, past.step(), future), false);
  }

  /** With the step undone last done again; the same when there is none. */
  public History redo() {
    return future == null
        ? this
        : new History(new Steps(now, future.step(), past), future.draft(), future.further(), false);
  }
}
