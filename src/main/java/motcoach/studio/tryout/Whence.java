package motcoach.studio.tryout;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Beat;
import motcoach.scenario.Line;
import motcoach.scenario.Play;
import motcoach.scenario.Said;
import motcoach.scenario.Scenario;
import motcoach.studio.Kind;

/**
 * What of a scenario a line came from. A play tells only what was said, so it is found by its words
 * and its speaker among all that has come up; where two say the same, the one that came up with the
 * line.
 *
 * @param kind beat, event, action or expectation
 */
public record Whence(Kind kind, String id) {

  /**
   * @param line of the conversation, not the trainee's own
   * @param before the play before the line was said; empty for the opening
   */
  public static Optional<Whence> of(Line line, Optional<Play> before, Play after) {
    Scenario scenario = after.scenario();
    Language language = after.setup().language();
    Set<String> known = before.map(Play::metBeats).orElse(Set.of());
    List<String> beats =
        scenario.beats().stream()
            .filter(beat -> after.metBeats().contains(beat.id()))
            .filter(beat -> says(beat, line, language))
            .map(Beat::id)
            .toList();
    return beats.stream()
        .filter(id -> !known.contains(id))
        .findFirst()
        .or(() -> beats.stream().findFirst())
        .map(id -> new Whence(Kind.BEAT, id))
        .or(() -> elsewhere(scenario, line, language).findFirst());
  }

  private static boolean says(Beat beat, Line line, Language language) {
    return beat.who().equals(line.who())
        && beat.say().stream().anyMatch(text -> text.in(language).equals(line.words()));
  }

  private static Stream<Whence> elsewhere(Scenario scenario, Line line, Language language) {
    Stream<Whence> reveals =
        scenario.expectations().stream()
            .filter(each -> each.reveal().filter(text -> is(text, line, language)).isPresent())
            .map(each -> new Whence(Kind.EXPECTATION, each.id()));
    Stream<Whence> events =
        scenario.events().stream()
            .filter(event -> says(event.says(), line, language))
            .map(event -> new Whence(Kind.EVENT, event.id()));
    Stream<Whence> actions =
        scenario.actions().stream()
            .filter(
                action ->
                    action.outcomes().stream()
                        .anyMatch(outcome -> says(outcome.says(), line, language)))
            .map(action -> new Whence(Kind.ACTION, action.id()));
    return Stream.of(reveals, events, actions).flatMap(found -> found);
  }

  private static boolean says(List<Said> says, Line line, Language language) {
    return says.stream()
        .anyMatch(said -> said.who().equals(line.who()) && is(said.text(), line, language));
  }

  private static boolean is(Text text, Line line, Language language) {
    return text.in(language).equals(line.words());
  }
}
