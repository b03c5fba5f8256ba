package motcoach.cli;

import java.time.LocalDate;
import java.util.List;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.drill.DrillSession;
import motcoach.progress.drill.DrillSession.Done;
import motcoach.progress.drill.Exercise;
import motcoach.progress.drill.Grade;
import motcoach.progress.drill.Hint;
import motcoach.progress.drill.Mark;
import motcoach.scenario.drill.DrillItem;

/** Exercises and what became of the answers, in lines. */
final class DrillPrinter {
  private final Terminal terminal;
  private final Words words;
  private final Language language;
  private final boolean quiet;

  /**
   * @param language in which exercises are read and answered
   * @param quiet whether only complaints are printed, because the output is read by a program
   */
  DrillPrinter(Terminal terminal, Words words, Language language, boolean quiet) {
    this.terminal = terminal;
    this.words = words;
    this.language = language;
    this.quiet = quiet;
  }

  void nothingDue() {
    say(words.say("drills.done"));
  }

  void notKept() {
    say(words.say("drill.not-kept"));
  }

  void help() {
    say(words.say("drill.help"));
  }

  void ask(Exercise exercise, int number, int of) {
    DrillItem.Task task = exercise.item().task();
    say("");
    say(
        words.say("drills.progress", number, of)
            + " · "
            + words.say("drills.reason." + Ids.of(exercise.reason())));
    say(in(exercise.item().prompt()));
    if (task instanceof DrillItem.Rewrite rewrite) {
      say("  " + words.quoted(in(rewrite.line())));
    } else if (task instanceof DrillItem.Spot spot) {
      say("  " + words.quoted(in(spot.text())));
    }
    if (task instanceof DrillItem.Sort sort) {
      for (int bin = 0; bin < sort.bins().size(); bin++) {
        say("  [" + (bin + 1) + "] " + in(sort.bins().get(bin).label()));
      }
    }
    for (int place = 0; place < exercise.order().size(); place++) {
      say("  " + (place + 1) + "  " + in(part(exercise, exercise.order().get(place))));
    }
    say(
        words.say("drills.task." + task.kind().id())
            + " "
            + words.say("drill.how." + task.kind().id()));
    terminal.out().flush();
  }

  private static Text part(Exercise exercise, int part) {
    DrillItem.Task task = exercise.item().task();
    if (task instanceof DrillItem.Choose choose) {
      return choose.choices().get(part).text();
    } else if (task instanceof DrillItem.Sort sort) {
      return sort.lines().get(part).text();
    } else if (task instanceof DrillItem.BestWorst rate) {
      return rate.choices().get(part).text();
    }
    return ((DrillItem.Order) task).steps().get(part);
  }

  void hint(Exercise exercise) {
    Hint hint = Hint.of(exercise.item());
    say("  " + words.say("drills.hint." + hint.kind().id(), in(hint.about()), in(hint.why())));
  }

  /** A line that is no answer. */
  void refuse(String place, Exercise exercise) {
    terminal.complain(place + words.say("drill.how." + exercise.item().task().kind().id()));
  }

  void explain(Exercise exercise, Mark mark) {
    for (int place = 0; place < exercise.order().size(); place++) {
      int part = exercise.order().get(place);
      boolean right = mark.parts().get(part).right();
      String why = mark.parts().get(part).why().map(this::in).orElse("");
      if (!why.isBlank()) {
        say("  " + (right ? "✓ " : "✗ ") + (place + 1) + "  " + why + key(exercise, part));
      }
    }
    mark.findings()
        .forEach(
            note ->
                say((note.good() ? "  ✓ " : "  ✗ ") + words.say("drills.note." + Ids.of(note))));
    mark.why().map(this::in).filter(why -> !why.isBlank()).ifPresent(why -> say("  " + why));
    if (exercise.item().task() instanceof DrillItem.Order order) {
      order.steps().forEach(step -> say("  → " + in(step)));
    }
    mark.better().forEach(better -> say("  → " + in(better)));
    if (exercise.item().task() instanceof DrillItem.Free free) {
      for (int point = 0; point < free.points().size(); point++) {
        say(
            (mark.parts().get(point).right() ? "  ✓ " : "  ○ ")
                + (point + 1)
                + "  "
                + in(free.points().get(point).text()));
      }
    }
  }

  /** The right bin or rating of a part, behind its reason. */
  private String key(Exercise exercise, int part) {
    DrillItem.Task task = exercise.item().task();
    if (task instanceof DrillItem.Sort sort) {
      return sort.bins().stream()
          .filter(bin -> bin.id().equals(sort.lines().get(part).bin()))
          .map(bin -> " → " + in(bin.label()))
          .findFirst()
          .orElse("");
    } else if (task instanceof DrillItem.BestWorst rate) {
      return " → " + rate.choices().get(part).rating();
    }
    return "";
  }

  void askJudgement(Mark mark) {
    say(
        words.say(
            mark.parts().isEmpty() ? "drill.judge" : "drill.judge.points",
            words.say("drills.judge." + Ids.of(mark.outcome()))));
  }

  void tell(Done done, LocalDate today) {
    say(
        words.say("drills.outcome." + Ids.of(done.mark().outcome()))
            + " "
            + words.say("drill.next", day(done.card().due(), today)));
  }

  void end(DrillSession session) {
    List<Done> done = session.done();
    long stuck = done.stream().filter(one -> one.grade() != Grade.AGAIN).count();
    say("");
    say(words.say("drills.end", stuck, done.size()));
    terminal.out().flush();
  }

  private String day(LocalDate day, LocalDate today) {
    return day.equals(today.plusDays(1)) ? words.say("drills.tomorrow") : day.toString();
  }

  private String in(Text text) {
    return text.in(language);
  }

  private void say(String line) {
    if (!quiet) {
      terminal.say(line);
    }
  }
}
