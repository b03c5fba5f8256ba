package motcoach.progress.drill;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.Move;
import motcoach.expression.NumberMention;
import motcoach.expression.Reading;
import motcoach.expression.RewriteCheck;
import motcoach.expression.Situation;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.drill.Mark.Note;
import motcoach.progress.drill.Mark.Outcome;
import motcoach.scenario.drill.DrillItem;

/** One line in own words: a hurting line said better, or a promise. Only ever a proposal. */
final class WordMarking {
  /** Smaller numbers are ways of speaking: one moment, two of them. */
  private static final int COUNTED = 3;

  private static final double ENOUGH_OF_LINE = 0.2;
  private static final double ENOUGH_OF_SITUATION = 0.15;

  private final ExpressionReader reader;

  WordMarking(ExpressionReader reader) {
    this.reader = reader;
  }

  /**
   * The facts a rewrite may use are those of the line and of the situation it is said in, so
   * nothing of either is made up, and what keeps to either keeps to the matter.
   */
  Mark rewrite(DrillItem item, DrillItem.Rewrite task, String words, Language language) {
    Situation situation = new Situation(Optional.of(language), Optional.empty(), false);
    String line = task.line().in(language);
    String told = item.prompt().in(language);
    RewriteCheck check = RewriteCheck.of(reader, line, words, situation);
    List<Note> notes = basics(words, check.reading());
    if (notes.isEmpty()) {
      if (letters(words).contains(letters(line))) {
        notes.add(Note.SAME);
      } else if (hurts(check.reading())) {
        notes.add(Note.HURTS);
      }
      List<NumberMention> given = new ArrayList<>(reader.read(line, situation).numbers());
      given.addAll(reader.read(told, situation).numbers());
      if (check.reading().numbers().stream().anyMatch(number -> isMadeUp(number, given))) {
        notes.add(Note.INVENTED);
      } else if (!keepsTo(check, RewriteCheck.of(reader, told, words, situation), given)) {
        notes.add(Note.MATTER_LOST);
      }
      if (!check.lost().isEmpty()) {
        notes.add(Note.FACT_LOST);
      }
      if (helps(check.reading())) {
        notes.add(Note.HELPS);
      }
    }
    return mark(
        rewritten(notes), check.score() / 100.0, notes, check.reading(), task.models(), task.why());
  }

  private static boolean isMadeUp(NumberMention number, List<NumberMention> given) {
    return number.value() > COUNTED
        && given.stream().noneMatch(known -> known.value() == number.value());
  }

  private static boolean keepsTo(
      RewriteCheck line, RewriteCheck situation, List<NumberMention> given) {
    return line.shared() >= ENOUGH_OF_LINE
        || situation.shared() >= ENOUGH_OF_SITUATION
        || line.reading().numbers().stream()
            .anyMatch(number -> given.stream().anyMatch(g -> g.value() == number.value()));
  }

  private static String letters(String words) {
    StringBuilder letters = new StringBuilder();
    words
        .toLowerCase(Locale.ROOT)
        .codePoints()
        .filter(Character::isLetterOrDigit)
        .forEach(letters::appendCodePoint);
    return letters.toString();
  }

  /** Neither here nor there is not yet better. */
  private static Outcome rewritten(List<Note> notes) {
    if (notes.stream().anyMatch(note -> !note.good() && note != Note.FACT_LOST)) {
      return Outcome.WRONG;
    }
    boolean whole = notes.contains(Note.HELPS) && !notes.contains(Note.FACT_LOST);
    return whole ? Outcome.RIGHT : Outcome.NEARLY;
  }

  private static Mark mark(
      Outcome outcome,
      double score,
      List<Note> notes,
      Reading reading,
      List<Text> models,
      Text why) {
    return new Mark(
        outcome, score, List.of(), models, Optional.of(why), true, notes, Optional.of(reading));
  }

  Mark promise(DrillItem.Promise task, String words, Language language) {
    Situation situation = new Situation(Optional.of(language), Optional.of(Stage.ACT), false);
    Reading reading = reader.read(words, situation);
    List<Note> notes = basics(words, reading);
    int kept = 0;
    if (notes.isEmpty()) {
      boolean commits = reading.does(Act.COMMIT);
      boolean who = commits || reading.does(Act.OWN_I) || reading.does(Act.HAND_OVER);
      boolean what = commits || reading.does(Act.OWN_I) || reading.does(Act.UPDATE);
      boolean when = !reading.times().isEmpty();
      notes.add(who ? Note.WHO : Note.NO_WHO);
      notes.add(what ? Note.WHAT : Note.NO_WHAT);
      notes.add(when ? Note.WHEN : Note.NO_WHEN);
      kept = (int) notes.stream().filter(Note::good).count();
      if (reading.does(Act.EMPTY_PROMISE)) {
        notes.add(Note.EMPTY);
      }
      if (hurts(reading)) {
        notes.add(Note.HURTS);
      }
    }
    boolean spoilt =
        notes.contains(Note.EMPTY) || notes.contains(Note.HURTS) || notes.contains(Note.NO_WHEN);
    Outcome outcome =
        spoilt || kept < 2 ? Outcome.WRONG : kept < 3 ? Outcome.NEARLY : Outcome.RIGHT;
    return mark(outcome, kept / 3.0, notes, reading, task.models(), task.why());
  }

  private static List<Note> basics(String words, Reading reading) {
    List<Note> notes = new ArrayList<>();
    if (words.isBlank()) {
      notes.add(Note.NOTHING);
    } else if (reading.language().isEmpty()) {
      notes.add(Note.NOT_UNDERSTOOD);
    }
    return notes;
  }

  /** A slip a rule is sure of, in a line that is not repaired by the rest of it. */
  private static boolean hurts(Reading reading) {
    return reading.band() == Band.NEGATIVE
        || reading.band() != Band.POSITIVE
            && reading.findings().stream().anyMatch(WordMarking::grave);
  }

  /** Wording that draws closer, as a whole or by a strength that no fault stands against. */
  private static boolean helps(Reading reading) {
    return reading.band() == Band.POSITIVE
        || reading.faults().findAny().isEmpty()
            && reading
                .strengths()
                .anyMatch(strength -> !Move.COURTESY.id().equals(strength.label()));
  }

  private static boolean grave(Finding finding) {
    return finding.negative() && finding.weight() >= 2 && finding.points() < 0;
  }
}
