package motcoach.ui.lock;

import java.time.Duration;

/** What is said about the last PIN that was typed. */
public sealed interface Remark {

  record None() implements Remark {}

  record Checking() implements Remark {}

  /** Not six digits. */
  record NotAPin() implements Remark {}

  /**
   * @param left tries before the first wait
   */
  record Wrong(int left) implements Remark {}

  /**
   * @param left time until the next try
   */
  record Wait(Duration left) implements Remark {}

  record Failed(Exception why) implements Remark {}
}
