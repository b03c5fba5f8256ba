package motcoach.scenario.robot;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import motcoach.method.Act;
import motcoach.method.Language;
import motcoach.scenario.Element;
import motcoach.scenario.Input;
import motcoach.scenario.Option;
import motcoach.scenario.Play;
import motcoach.scenario.Scenario;
import motcoach.scenario.Topic;

/** What robots can say and do in one scenario and language. */
final class Moves {
  static final Input WAIT = new Input.Did(Play.WAIT);

  private final Scenario scenario;
  private final Language language;
  private final List<String> authored;

  Moves(Scenario scenario, Language language) {
    this.scenario = scenario;
    this.language = language;
    authored = said(Integer.MAX_VALUE).toList();
  }

  Language language() {
    return language;
  }

  /** Options, actions and waiting: what can be picked without typing. */
  static List<Input> picks(Play play) {
    List<Input> picks = new ArrayList<>();
    play.options().forEach(option -> picks.add(new Input.Chose(option.id())));
    picks.addAll(deeds(play));
    return picks;
  }

  /** Actions and waiting. */
  static List<Input> deeds(Play play) {
    List<Input> deeds = new ArrayList<>();
    play.actions().forEach(action -> deeds.add(new Input.Did(action.id())));
    if (play.canWait()) {
      deeds.add(WAIT);
    }
    return deeds;
  }

  /** Options that fit, as inputs. */
  static List<Input> options(Play play, Predicate<Option> which) {
    return play.options().stream()
        .filter(which)
        .<Input>map(option -> new Input.Chose(option.id()))
        .toList();
  }

  /** Pushes the customer away; an empty promise does so only later. */
  static boolean harmful(Option option) {
    return option.acts().stream().anyMatch(act -> act.isHarmful() && act != Act.EMPTY_PROMISE);
  }

  /** Promises what cannot be kept. */
  boolean empty(Option option) {
    return option.acts().contains(Act.EMPTY_PROMISE) || names(option, Element::isImpossible);
  }

  /** Gives more than the matter needs. */
  boolean dear(Option option) {
    return names(option, Element::isDear);
  }

  /** Neither hurts nor promises or gives too much. */
  boolean decent(Option option) {
    return !harmful(option) && !empty(option) && !dear(option);
  }

  private boolean names(Option option, Predicate<Element> which) {
    return option.elements().stream().flatMap(id -> scenario.element(id).stream()).anyMatch(which);
  }

  /** How authors say what cannot be kept. */
  List<String> impossible() {
    return said(Element::isImpossible);
  }

  /** How authors say what costs too much, and every extra. */
  List<String> gifts() {
    return said(element -> element.isDear() || element.kind() == Element.Kind.EXTRA);
  }

  private List<String> said(Predicate<Element> which) {
    return scenario.elements().stream()
        .filter(which)
        .flatMap(element -> element.wordings().examples(language).stream())
        .toList();
  }

  /** The first examples of every topic and element, so many of each. */
  Stream<String> said(int each) {
    return said(each, element -> true);
  }

  private Stream<String> said(int each, Predicate<Element> which) {
    return Stream.concat(
            scenario.topics().stream().map(Topic::wordings),
            scenario.elements().stream().filter(which).map(Element::wordings))
        .flatMap(wordings -> wordings.examples(language).stream().limit(each));
  }

  /** Every example an author wrote. */
  List<String> authored() {
    return authored;
  }

  /**
   * The first example of every topic and of every element that can be kept, and kind words for any
   * occasion.
   */
  List<Input> wellSaid() {
    return Stream.concat(
            said(1, element -> !element.isImpossible()), StockLines.kind(language).stream())
        .<Input>map(Input.Said::new)
        .toList();
  }
}
