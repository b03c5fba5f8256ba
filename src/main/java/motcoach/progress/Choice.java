package motcoach.progress;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Language;

/**
 * One thing that can be chosen in the settings, and how it is written there. A value that cannot be
 * read counts as never chosen, and stays until somebody chooses anew.
 */
public final class Choice<T> {
  /** The language of talks; empty: that of the program. */
  public static final Choice<Optional<Language>> PRACTISE_LANGUAGE =
      new Choice<>(
          "practise.language",
          Optional.empty(),
          text ->
              text.equals("same")
                  ? Optional.of(Optional.empty())
                  : Language.of(text).map(Optional::of),
          language -> language.map(Language::id).orElse("same"));

  /** Whether wording is marked while it is being typed. */
  public static final Choice<Boolean> LIVE_MARKS = onOff("practise.live-marks", true);

  /** Whether the system's voice reads what customers say. */
  public static final Choice<Boolean> READ_ALOUD = onOff("practise.read-aloud", false);

  public static final Choice<Boolean> SOUNDS = onOff("ui.sounds", false);

  public static final Choice<Boolean> REDUCED_MOTION = onOff("ui.reduced-motion", false);

  /** Days of practice a week. */
  public static final Choice<Integer> WEEKLY_GOAL =
      number("home.weekly-goal", PracticeWeek.USUAL_GOAL, List.of(1, 2, 3, 4, 5, 6, 7));

  /** Minutes without a key or a click until the window locks; 0: never. */
  public static final Choice<Integer> IDLE_MINUTES =
      number("ui.idle-minutes", 0, List.of(0, 1, 5, 10, 15, 30));

  private final String key;
  private final T standard;
  private final Function<String, Optional<T>> reader;
  private final Function<T, String> writer;

  private Choice(
      String key, T standard, Function<String, Optional<T>> reader, Function<T, String> writer) {
    this.key = key;
    this.standard = standard;
    this.reader = reader;
    this.writer = writer;
  }

  private static Choice<Boolean> onOff(String key, boolean standard) {
    return new Choice<>(
        key,
        standard,
        text ->
            switch (text) {
              case "yes" -> Optional.of(true);
              case "no" -> Optional.of(false);
              default -> Optional.empty();
            },
        on -> on ? "yes" : "no");
  }

  private static Choice<Integer> number(String key, int standard, List<Integer> allowed) {
    return new Choice<>(
        key,
        standard,
        text -> allowed.stream().filter(each -> each.toString().equals(text)).findFirst(),
        String::valueOf);
  }

  public String key() {
    return key;
  }

  /** What was chosen, else what is usual. */
  public T in(Settings settings) {
    return settings.get(key).flatMap(reader).orElse(standard);
  }

  public void keep(Settings settings, T value) {
    settings.put(key, writer.apply(value));
  }
}
