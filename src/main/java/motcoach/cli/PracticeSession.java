package motcoach.cli;

import java.util.List;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.scenario.Input;
import motcoach.scenario.Play;
import motcoach.scenario.TurnEvent;
import motcoach.scenario.Turned;

/** Takes one answer after the other until the talk or the answers end. */
final class PracticeSession {
  private final Answers answers;
  private final Teller teller;
  private final Terminal terminal;
  private final Words words;
  private int refused;

  PracticeSession(Answers answers, Teller teller, Terminal terminal, Words words) {
    this.answers = answers;
    this.teller = teller;
    this.terminal = terminal;
    this.words = words;
  }

  /** The play as it stands at the end. */
  Play run(Play opening) {
    Play play = opening;
    teller.open(play);
    while (!play.over()) {
      Optional<String> answer = answers.next();
      if (answer.isEmpty() || answer.get().strip().equals("/quit")) {
        return play;
      }
      play = take(play, answer.get());
    }
    return play;
  }

  /** How many answers were not possible when they came. */
  int refused() {
    return refused;
  }

  private Play take(Play play, String answer) {
    switch (answer.strip()) {
      case "?", "？":
        teller.choices(play);
        return play;
      case "/help":
        teller.help();
        return play;
      case "/back":
        return take(play, new Input.Back());
      case "/hint":
        return take(play, new Input.Hint());
      default:
        return take(play, input(play, answer));
    }
  }

  private Play take(Play play, Input input) {
    Turned turned = play.take(input);
    for (TurnEvent event : turned.events()) {
      if (event instanceof TurnEvent.NotPossible impossible) {
        refused++;
        terminal.complain(answers.place() + words.say("why." + Ids.of(impossible.why())));
      }
    }
    teller.tell(turned.play(), turned.events());
    return turned.play();
  }

  /**
   * What a line means: {@code @id} an option, else an action; {@code @+id} and {@code @-id} a
   * correction of the proposal; a backslash in front makes any line plain words.
   */
  static Input input(Play play, String line) {
    String answer = line.strip();
    if (answer.startsWith("@+") || answer.startsWith("@-")) {
      return new Input.Corrected(answer.substring(2), answer.charAt(1) == '+');
    } else if (answer.startsWith("@")) {
      String id = answer.substring(1);
      boolean option = play.options().stream().anyMatch(known -> known.id().equals(id));
      return option ? new Input.Chose(id) : new Input.Did(id);
    }
    List<String> marks = List.of("\\@", "\\#", "\\?", "\\？", "\\/", "\\\\");
    boolean plain = marks.stream().anyMatch(line::startsWith);
    return new Input.Said(plain ? line.substring(1) : line);
  }
}
