package motcoach.report;

import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import motcoach.method.Text;
import motcoach.report.paper.Mark;
import motcoach.report.paper.Paper;
import motcoach.report.paper.Type;
import motcoach.scenario.Beat;
import motcoach.scenario.Condition;
import motcoach.scenario.Effect;
import motcoach.scenario.Event;
import motcoach.scenario.Expectation;
import motcoach.scenario.Mood;
import motcoach.scenario.Persona;
import motcoach.scenario.Said;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;

/** What the player of the customer has to know, secrets included. */
final class CustomerSheet {
  private final Telling telling;
  private final Scenario scenario;
  private final Paper paper;

  CustomerSheet(Telling telling, Scenario scenario, Paper paper) {
    this.telling = telling;
    this.scenario = scenario;
    this.paper = paper;
  }

  void write() throws IOException {
    paper.text(telling.say("role.customer.keep"), Type.QUIET);
    persona();
    mood();
    unasked();
    secrets();
    events();
  }

  private void persona() throws IOException {
    Persona persona = scenario.persona();
    paper.heading(telling.say("role.customer.you", persona.name()));
    paper.text(telling.in(persona.about()), Type.BODY);
    paper.text(telling.say("role.customer.scene", scenario.brief().place()), Type.QUIET);
    Optional<Beat> first = opening();
    if (first.isPresent()) {
      String who = telling.in(scenario.nameOf(first.get().who()));
      String line = telling.in(first.get().say().get(0));
      paper.subheading(telling.say("role.customer.first"), "");
      paper.text(telling.say("debrief.said", who, line), Type.STRONG);
    }
  }

  /** The first moment that is no answer to what was not understood. */
  private Optional<Beat> opening() {
    return scenario.beats().stream()
        .filter(beat -> !beat.say().isEmpty() && !asksForUnderstanding(beat.when()))
        .findFirst();
  }

  private static boolean asksForUnderstanding(Condition condition) {
    if (condition instanceof Condition.All all) {
      return all.of().stream().anyMatch(CustomerSheet::asksForUnderstanding);
    } else if (condition instanceof Condition.Any any) {
      return any.of().stream().anyMatch(CustomerSheet::asksForUnderstanding);
    } else if (condition instanceof Condition.Not not) {
      return asksForUnderstanding(not.of());
    }
    return condition instanceof Condition.Understood;
  }

  private void mood() throws IOException {
    Persona persona = scenario.persona();
    paper.heading(telling.say("role.customer.mood"));
    paper.text(
        telling.say("role.customer.mood.start", telling.name("mood", Mood.of(persona.start()))),
        Type.BODY);
    paper.marked(Mark.GOOD, telling.say("role.customer.mood.up"));
    paper.marked(Mark.BAD, telling.say("role.customer.mood.down"));
    paper.marked(Mark.DOT, telling.say("role.customer.patience", persona.patience()));
  }

  private List<Expectation> wishes(boolean latent) {
    return scenario.expectations().stream().filter(each -> each.latent() == latent).toList();
  }

  private void unasked() throws IOException {
    List<Expectation> open = wishes(false);
    if (open.isEmpty()) {
      return;
    }
    paper.heading(telling.say("role.customer.unasked"));
    // One line may voice several wishes, the first line often does.
    Set<Text> told = new HashSet<>();
    opening().ifPresent(beat -> told.add(beat.say().get(0)));
    for (Expectation wish : open) {
      paper.marked(Mark.DOT, owner(wish));
      Optional<Text> line = line(wish).or(wish::reveal);
      if (line.filter(told::add).isPresent()) {
        paper.under(telling.quote(telling.in(line.get())), Type.QUIET);
      }
    }
  }

  /** The line that voices a wish. */
  private Optional<Text> line(Expectation wish) {
    return scenario.beats().stream()
        .filter(
            beat ->
                beat.effects().stream()
                    .anyMatch(
                        effect ->
                            effect instanceof Effect.Voice voice
                                && voice.expectation().equals(wish.id())))
        .flatMap(beat -> beat.say().stream().limit(1))
        .findFirst();
  }

  private String owner(Expectation wish) {
    return wish.who().isEmpty()
        ? telling.in(wish.label())
        : telling.say(
            "role.customer.of", scenario.nameOf(wish.who().get()), telling.in(wish.label()));
  }

  private void secrets() throws IOException {
    List<Expectation> hidden = wishes(true);
    if (hidden.isEmpty()) {
      return;
    }
    paper.heading(telling.say("role.customer.secret"));
    paper.text(telling.say("role.customer.secret.how"), Type.QUIET);
    for (Expectation wish : hidden) {
      paper.subheading(owner(wish), "");
      for (Text cue : wish.cues()) {
        paper.marked(Mark.OPEN, telling.say("role.customer.cue", cue));
      }
      if (wish.opener().isPresent()) {
        paper.marked(Mark.UP, telling.say("role.customer.opener", wish.opener().get()));
      }
      if (wish.reveal().isPresent()) {
        paper.under(telling.say("role.customer.reveal", wish.reveal().get()), Type.STRONG);
      }
    }
  }

  /** What happens by the clock first, then what happens when it fits. */
  private void events() throws IOException {
    List<Event> told =
        scenario.events().stream()
            .filter(event -> !event.says().isEmpty())
            .sorted(Comparator.comparingInt(event -> event.at().orElse(Integer.MAX_VALUE)))
            .toList();
    if (told.isEmpty()) {
      return;
    }
    paper.heading(telling.say("role.customer.events"));
    paper.text(telling.say("role.customer.events.how"), Type.QUIET);
    for (Event event : told) {
      String when =
          event.at().isPresent()
              ? time(event.at().getAsInt())
              : telling.say("role.customer.event.when");
      for (Said said : event.says()) {
        String who =
            said.who().equals(Said.NOTE)
                ? telling.say("debrief.note")
                : telling.in(scenario.nameOf(said.who()));
        paper.marked(
            Mark.DOT,
            telling.say(
                "pdf.when", when, telling.say("debrief.said", who, telling.in(said.text()))));
      }
    }
  }

  private String time(int minute) {
    int day = Math.floorDiv(minute, SimulatedClock.DAY);
    String wall = SimulatedClock.wall(minute);
    return day == 0 ? wall : telling.say("role.customer.later-day", day + 1, wall);
  }
}
