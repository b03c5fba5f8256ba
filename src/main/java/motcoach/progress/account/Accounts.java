package motcoach.progress.account;

import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;

/** Everybody's practice, here and brought here. Slow: background only. */
public interface Accounts {

  /** Everybody there is anything of, in order of name. */
  List<Person> people();

  /**
   * Talks that began in a period, one person after another, those of each person in the order in
   * which they were begun. One is given at a time, so that a thousand people need not be held at
   * once. Every talk is given once, whichever way it came here.
   *
   * @param from the first moment of it
   * @param until the first moment after it
   */
  void each(Instant from, Instant until, Consumer<Account> taker);
}
