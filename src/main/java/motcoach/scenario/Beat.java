package motcoach.scenario;

import java.util.List;
import motcoach.method.Text;

/**
 * One moment: somebody says something and the trainee responds. After each turn the first beat in
 * the author's order whose condition holds is played.
 *
 * @param who contact id or persona id of the speaker
 * @param once played at most once
 * @param say alternatives for the same line, one is picked by the seed
 * @param cues ids of expectations this line hints at
 * @param effects what changes with it
 * @param options prepared responses to it; empty keeps those of the beat before
 */
public record Beat(
    String id,
    String who,
    Condition when,
    boolean once,
    List<Text> say,
    List<String> cues,
    List<Effect> effects,
    List<Option> options) {
  public Beat {
    say = List.copyOf(say);
    cues = List.copyOf(cues);
    effects = List.copyOf(effects);
    options = List.copyOf(options);
  }
}
