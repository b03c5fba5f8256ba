package motcoach.pack.exchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Act;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Text;

/** Makes options of links, with what a comment behind a link says. */
final class TweeOptions {
  private final TweeFindings findings;

  TweeOptions(TweeFindings findings) {
    this.findings = findings;
  }

  /**
   * An option.
   *
   * @param optionIds those given out in its passage
   */
  Story.Link read(
      TweeContent.Link link, String target, FreeIds optionIds, Language language, String passage) {
    Map<String, String> fields = link.fields();
    boolean goesOn = link.text().isEmpty();
    Text text = goesOn ? new Text("Go on", "继续") : both(fields, "", language, link.text());
    List<String> acts = new ArrayList<>();
    for (String act : fields.getOrDefault("acts", "").split(",")) {
      if (Ids.find(Act.class, act).isPresent()) {
        acts.add(act);
      } else if (!act.isEmpty()) {
        findings.add("act", act);
      }
    }
    String plainWhy = fields.getOrDefault("why", "");
    boolean explained = !plainWhy.isBlank() || fields.containsKey("why." + language.id());
    Optional<Text> why =
        explained ? Optional.of(both(fields, "why", language, plainWhy)) : Optional.empty();
    if (!explained) {
      findings.add("why", passage);
    }
    String note =
        Stream.of("pts", "c", "flag", "note")
            .filter(name -> fields.containsKey(name) && !fields.get(name).equals("none"))
            .map(name -> name.equals("note") ? fields.get(name) : name + "=" + fields.get(name))
            .collect(Collectors.joining(" "));
    Set<String> kept = new HashSet<>(Set.of("pts", "c", "flag"));
    kept.retainAll(fields.keySet());
    kept.removeIf(name -> fields.get(name).equals("none"));
    if (!kept.isEmpty()) {
      findings.add("points", passage);
    }
    return new Story.Link(
        optionIds.take(fields.getOrDefault("id", text.en()), "option"),
        text,
        target,
        acts,
        why,
        note);
  }

  /** The wording of the file, and beside it what a comment says in the other language. */
  static Text both(Map<String, String> fields, String name, Language language, String words) {
    String prefix = name.isEmpty() ? "" : name + ".";
    String other = fields.get(prefix + Tongues.other(language).id());
    String own = fields.getOrDefault(prefix + language.id(), words);
    return Tongues.text(language, own, other == null || other.isBlank() ? own : other);
  }
}
