package motcoach.studio.health;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.expression.Situation;
import motcoach.method.Language;
import motcoach.method.Stage;
import motcoach.scenario.Engine;
import motcoach.scenario.Overheard;
import motcoach.scenario.Scenario;
import motcoach.scenario.Wordings;
import motcoach.studio.Kind;
import motcoach.studio.health.Crosstalk.Subject;

/** Hears all examples of a scenario, a topic or an element at a time. */
public final class Listening {
  private final Engine engine;
  private final Scenario scenario;
  private final List<Part> parts = new ArrayList<>();
  private final List<Crosstalk> found = new ArrayList<>();
  private int next;

  private record Part(Subject subject, Wordings wordings, Stage stage) {}

  public Listening(Engine engine, Scenario scenario) {
    this.engine = engine;
    this.scenario = scenario;
    scenario
        .topics()
        .forEach(topic -> part(Kind.TOPIC, topic.id(), topic.wordings(), Stage.EXPLORE));
    scenario.elements().forEach(one -> part(Kind.ELEMENT, one.id(), one.wordings(), Stage.PROPOSE));
  }

  private void part(Kind kind, String id, Wordings wordings, Stage stage) {
    parts.add(new Part(new Subject(kind, id), wordings, stage));
  }

  /** Hears the next; false when none is left behind it. */
  public boolean step() {
    if (next == parts.size()) {
      return false;
    }
    Part part = parts.get(next++);
    for (Language language : Language.values()) {
      hear(part, language);
    }
    return next < parts.size();
  }

  /** How far it is, from 0 to 1. */
  public double part() {
    return parts.isEmpty() ? 1 : (double) next / parts.size();
  }

  /** What was found so far, the most frequent first. */
  public List<Crosstalk> found() {
    return found.stream().sorted(Comparator.comparingInt(Crosstalk::count).reversed()).toList();
  }

  private void hear(Part part, Language language) {
    List<String> examples = part.wordings().examples(language);
    Map<Subject, List<String>> others = new LinkedHashMap<>();
    for (String example : examples) {
      Overheard overheard = engine.overhear(scenario, example, Situation.in(part.stage()));
      put(others, Kind.TOPIC, overheard.topics(), part.subject(), example);
      put(others, Kind.ELEMENT, overheard.elements(), part.subject(), example);
    }
    others.forEach(
        (heard, said) ->
            found.add(
                new Crosstalk(
                    part.subject(), heard, language, said.size(), examples.size(), said.get(0))));
  }

  private static void put(
      Map<Subject, List<String>> others,
      Kind kind,
      List<Overheard.Subject> subjects,
      Subject own,
      String example) {
    subjects.stream()
        .filter(Overheard.Subject::heard)
        .map(subject -> new Subject(kind, subject.id()))
        .filter(subject -> !subject.equals(own))
        .forEach(subject -> others.computeIfAbsent(subject, s -> new ArrayList<>()).add(example));
  }
}
