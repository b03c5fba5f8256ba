package motcoach.cli;

import java.util.List;
import java.util.stream.Collectors;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Brief;
import motcoach.scenario.EmotionStep;
import motcoach.scenario.Expectation;
import motcoach.scenario.Hint;
import motcoach.scenario.Line;
import motcoach.scenario.Mode;
import motcoach.scenario.Mood;
import motcoach.scenario.Play;
import motcoach.scenario.Proposal;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Verdict;

/** Tells a talk in lines: what is said, the clock, and what moves on the boards. */
final class TurnTeller implements Teller {
  private final Terminal terminal;
  private final Words words;
  private final Scenario scenario;
  private final Mode mode;
  private final boolean echo;

  /**
   * @param echo whether the trainee's own lines are told too, because nobody typed them here
   */
  TurnTeller(Terminal terminal, Words words, Scenario scenario, Mode mode, boolean echo) {
    this.terminal = terminal;
    this.words = words;
    this.scenario = scenario;
    this.mode = mode;
    this.echo = echo;
  }

  @Override
  public void open(Play play) {
    Brief brief = scenario.brief();
    terminal.say(in(scenario.title()));
    terminal.say(in(brief.role()) + " " + in(brief.place()));
    brief.know().forEach(fact -> terminal.say("  · " + in(fact)));
    brief.may().forEach(fact -> terminal.say("  · " + in(fact)));
    if (mode == Mode.GUIDED) {
      scenario.criteria().forEach(criterion -> terminal.say("  ○ " + in(criterion.label())));
    }
    terminal.say(words.say("practice.how"));
    terminal.say("");
    play.transcript().forEach(line -> say(line));
    afterwards(play);
  }

  @Override
  public void tell(Play play, List<TurnEvent> events) {
    events.forEach(event -> tell(play, event));
    afterwards(play);
  }

  /** Guided: what can be chosen stays open. */
  private void afterwards(Play play) {
    if (mode == Mode.GUIDED && !play.over()) {
      choices(play);
    }
    terminal.out().flush();
  }

  private void tell(Play play, TurnEvent event) {
    if (event instanceof TurnEvent.Spoken spoken) {
      if (echo || !spoken.line().mine()) {
        say(spoken.line());
      }
    } else if (event instanceof TurnEvent.StageEntered entered) {
      board("tell.stage", words.name("stage", entered.stage()));
    } else if (event instanceof TurnEvent.NotUnderstood) {
      board("tell.not-understood");
    } else if (event instanceof TurnEvent.PromiseMoved moved) {
      board(
          "tell.promise",
          element(moved.promise().element()),
          due(moved.promise().due()),
          words.name("promise", moved.promise().state()));
    } else if (event instanceof TurnEvent.TaskMoved moved) {
      scenario
          .task(moved.task())
          .ifPresent(task -> board("tell.task", in(task.label()), words.name("task", moved.to())));
    } else if (event instanceof TurnEvent.Hinted hinted) {
      Hint hint = hinted.hint();
      board("tell.hint", hint.rung(), hint.of(), in(hint.words()));
    } else if (mode != Mode.TEST) {
      feedback(event);
    }
  }

  /** What a test keeps for the end. */
  private void feedback(TurnEvent event) {
    if (event instanceof TurnEvent.Felt felt) {
      felt(felt.step());
    } else if (event instanceof TurnEvent.ExpectationMoved moved) {
      expectation(moved);
    } else if (event instanceof TurnEvent.ProposalChanged changed) {
      proposal(changed.proposal());
    } else if (event instanceof TurnEvent.Judged judged) {
      judged(judged.verdict());
    }
  }

  private void felt(EmotionStep step) {
    if (step.before() != step.after()) {
      board(
          "tell.felt",
          words.name("mood", Mood.of(step.after())),
          step.after(),
          signed(step.after() - step.before()),
          in(step.reason().because()));
    }
  }

  private void expectation(TurnEvent.ExpectationMoved moved) {
    // A hint is for the trainee to notice.
    if (moved.to().compareTo(Expectation.State.VOICED) >= 0) {
      scenario
          .expectation(moved.expectation())
          .ifPresent(
              known ->
                  board(
                      "tell.expectation",
                      in(known.label()),
                      words.name("expectation", moved.to())));
    }
  }

  private void proposal(Proposal proposal) {
    String offers =
        proposal.offers().stream()
            .filter(Proposal.Offer::meant)
            .map(offer -> in(offer.element().label()) + due(offer.due()))
            .collect(Collectors.joining(words.say("list.separator")));
    if (offers.isEmpty()) {
      return;
    }
    board("tell.proposal", offers);
    lamp("lamp.complete", proposal.complete());
    lamp("lamp.realistic", proposal.realistic());
    lamp("lamp.win-win", proposal.winWin());
  }

  private void lamp(String key, Proposal.LampState lamp) {
    terminal.say(
        "      "
            + (lamp.green() ? "● " : "○ ")
            + words.say(key)
            + words.say("colon")
            + in(lamp.because()));
  }

  private void judged(Verdict verdict) {
    if (verdict.outcome() == Verdict.Outcome.MET || verdict.outcome() == Verdict.Outcome.VIOLATED) {
      board(
          "tell.judged",
          verdict.outcome() == Verdict.Outcome.MET ? "✓" : "✗",
          in(verdict.criterion().label()),
          verdict.reason().flatMap(reason -> reason.quote()).map(words::quoted).orElse(""));
    }
  }

  private void say(Line line) {
    String clock = SimulatedClock.wall(line.minute());
    if (line.note()) {
      terminal.say(clock + "  [" + line.words() + "]");
    } else {
      terminal.say(clock + "  " + speaker(line.who()) + words.say("colon") + line.words());
    }
  }

  private String speaker(String who) {
    if (who.equals(Line.ME)) {
      return words.say("me");
    }
    return in(scenario.nameOf(who));
  }

  private String element(String id) {
    return scenario.element(id).map(element -> in(element.label())).orElse(id);
  }

  private String due(int minute) {
    return minute < 0 ? "" : " " + SimulatedClock.wall(minute);
  }

  private void board(String key, Object... about) {
    terminal.say("    " + words.say(key, about));
  }

  private String in(Text text) {
    Language language = words.language();
    return text.in(language);
  }

  static String signed(int points) {
    return points < 0 ? "−" + -points : "+" + points;
  }

  @Override
  public void choices(Play play) {
    play.options().forEach(option -> choice(option.id(), in(option.text())));
    play.actions().forEach(action -> choice(action.id(), "[" + in(action.label()) + "]"));
    if (play.canWait()) {
      choice("wait", "[" + words.say("practice.wait") + "]");
    }
  }

  private void choice(String id, String text) {
    terminal.say("    @" + id + "  " + text);
  }

  @Override
  public void help() {
    words.say("practice.help").lines().forEach(terminal::say);
  }
}
