package motcoach.scenario;

import java.util.List;
import java.util.Map;
import motcoach.method.Language;

/**
 * The constants by which topics are recognised, learnt from what trainees typed.
 *
 * @param topic from 0 to 1: below this probability a topic is not heard
 * @param element the same for an element: hearing an offer nobody made is worse than missing one
 * @param impossible the same for an element that cannot be kept
 * @param byMeaning the weights where sentences can be compared by meaning
 * @param byWords the weights where they cannot
 * @param otherTalk ordinary service talk that belongs to no story, some lines a subject: a topic
 *     counts by how far it stands out from this
 */
public record Recognition(
    double topic,
    double element,
    double impossible,
    Map<Language, Evidence.Weights> byMeaning,
    Map<Language, Evidence.Weights> byWords,
    Map<Language, List<List<String>>> otherTalk) {
  public Recognition {
    byMeaning = Map.copyOf(byMeaning);
    byWords = Map.copyOf(byWords);
    otherTalk = Map.copyOf(otherTalk);
  }
}
