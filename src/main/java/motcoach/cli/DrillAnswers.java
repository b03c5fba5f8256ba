package motcoach.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.progress.drill.Response;
import motcoach.scenario.drill.DrillItem;

/**
 * Lines as answers to exercises. Numbers count what is shown, from 1. A judgement of own words is a
 * line that begins with {@code =}; in a file it may be left out.
 */
final class DrillAnswers {
  private static final List<Outcome> JUDGEMENTS =
      List.of(Outcome.RIGHT, Outcome.NEARLY, Outcome.WRONG);

  private final Answers lines;
  private final boolean fromFile;
  private Optional<String> ahead = Optional.empty();

  DrillAnswers(Answers lines, boolean fromFile) {
    this.lines = lines;
    this.fromFile = fromFile;
  }

  /** The next line, empty when there is no more. */
  Optional<String> next() {
    Optional<String> line = ahead.or(lines::next);
    ahead = Optional.empty();
    return line;
  }

  String place() {
    return lines.place();
  }

  /** The line with a judgement, without its sign; empty when the trainee takes it as it stands. */
  Optional<String> judgement() {
    Optional<String> line = next();
    if (line.isEmpty() || line.get().isBlank()) {
      return Optional.empty();
    } else if (line.get().startsWith("=")) {
      return line.map(judged -> judged.substring(1));
    } else if (fromFile) {
      ahead = line;
      return Optional.empty();
    }
    return line;
  }

  /** 1 had it, 2 partly, 3 not yet. */
  static Optional<Outcome> outcome(String judgement) {
    List<Integer> numbers = numbers(judgement);
    return numbers.size() == 1 && numbers.get(0) >= 1 && numbers.get(0) <= JUDGEMENTS.size()
        ? Optional.of(JUDGEMENTS.get(numbers.get(0) - 1))
        : Optional.empty();
  }

  /** Which of {@code count} points are named; empty when the line is none of their numbers. */
  static Optional<List<Boolean>> points(String judgement, int count) {
    List<Integer> numbers = numbers(judgement);
    boolean fine = numbers.stream().allMatch(number -> number >= 0 && number <= count);
    if (numbers.isEmpty() || !fine) {
      return Optional.empty();
    }
    List<Boolean> points = new ArrayList<>();
    for (int point = 1; point <= count; point++) {
      points.add(numbers.contains(point));
    }
    return Optional.of(points);
  }

  /** What {@code line} answers; empty when it is no answer to the exercise. */
  static Optional<Response> response(Exercise exercise, String line, Language language) {
    DrillItem.Task task = exercise.item().task();
    if (task instanceof DrillItem.Spot spot) {
      return spotted(spot.text().in(language), line.strip());
    } else if (task instanceof DrillItem.Rewrite
        || task instanceof DrillItem.Promise
        || task instanceof DrillItem.Free) {
      return Optional.of(new Response.Written(line.startsWith("\\") ? line.substring(1) : line));
    }
    return picked(exercise, numbers(line));
  }

  private static Optional<Response> picked(Exercise exercise, List<Integer> numbers) {
    DrillItem.Task task = exercise.item().task();
    int shown = exercise.order().size();
    if (task instanceof DrillItem.Choose) {
      return within(numbers, 1, shown)
          ? Optional.of(new Response.Chosen(exercise.order().get(numbers.get(0) - 1)))
          : Optional.empty();
    } else if (task instanceof DrillItem.Sort sort) {
      return within(numbers, shown, sort.bins().size())
          ? Optional.of(
              new Response.Binned(byPart(exercise, numbers).stream().map(n -> n - 1).toList()))
          : Optional.empty();
    } else if (task instanceof DrillItem.BestWorst) {
      return within(numbers, shown, 5)
          ? Optional.of(new Response.Ratings(byPart(exercise, numbers)))
          : Optional.empty();
    }
    boolean each = within(numbers, shown, shown) && numbers.stream().distinct().count() == shown;
    return each
        ? Optional.of(
            new Response.Ordered(
                numbers.stream().map(number -> exercise.order().get(number - 1)).toList()))
        : Optional.empty();
  }

  private static boolean within(List<Integer> numbers, int count, int most) {
    return numbers.size() == count && numbers.stream().allMatch(n -> n >= 1 && n <= most);
  }

  private static List<Integer> byPart(Exercise exercise, List<Integer> shown) {
    Integer[] parts = new Integer[shown.size()];
    for (int place = 0; place < parts.length; place++) {
      parts[exercise.order().get(place)] = shown.get(place);
    }
    return Arrays.asList(parts);
  }

  private static Optional<Response> spotted(String text, String words) {
    int at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
    return words.isEmpty() || at < 0
        ? Optional.empty()
        : Optional.of(new Response.Spotted(at, at + words.length()));
  }

  /** The whole numbers of a line, empty when something else is in it. */
  private static List<Integer> numbers(String line) {
    String[] parts = line.strip().split("[\\s,，、]+");
    return Arrays.stream(parts).allMatch(part -> part.matches("[0-9]{1,3}"))
        ? Arrays.stream(parts).map(Integer::valueOf).toList()
        : List.of();
  }
}
