package motcoach.pack.exchange;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Stage;
import motcoach.method.Text;

/**
 * A branching story as all the foreign forms tell it: passages, and links from one to another.
 *
 * @param id of the scenario
 * @param customer the id of the person who is served
 * @param people names of those who speak, by id
 * @param level 1 to 5
 * @param start the id of the first passage
 * @param note for trainers; empty when there is nothing to say
 */
record Story(
    String id,
    Text title,
    Text summary,
    String customer,
    Map<String, Text> people,
    int level,
    String start,
    List<Passage> passages,
    String note) {
  Story {
    people = Map.copyOf(people);
    passages = List.copyOf(passages);
  }

  /**
   * One moment.
   *
   * @param title as the author called it
   * @param who the id of the one who speaks, or {@code note}
   * @param says at least one line; of several one is picked in play
   * @param stage entered with it
   * @param ending told after it, when it ends the talk
   * @param links what the trainee can answer
   */
  record Passage(
      String id,
      Text title,
      String who,
      List<Text> says,
      Optional<Stage> stage,
      Optional<End> ending,
      List<Link> links,
      String note) {
    Passage {
      says = List.copyOf(says);
      links = List.copyOf(links);
    }
  }

  /** An end of the talk. */
  record End(Text title, Text text, boolean comesBack) {}

  /**
   * An answer and where it leads.
   *
   * @param target the id of a passage of the story
   * @param acts ids of what the words do
   */
  record Link(
      String id, Text text, String target, List<String> acts, Optional<Text> why, String note) {
    Link {
      acts = List.copyOf(acts);
    }
  }
}
