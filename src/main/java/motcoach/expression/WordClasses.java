package motcoach.expression;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import motcoach.method.Language;

/** The word classes of one rule set: replaces class names in trees by what they stand for. */
final class WordClasses {
  private static final int MOST_ENTRIES = 400;
  private static final int MOST_CHARACTERS = 20_000;

  private final Map<String, PatternNode> parsed = new HashMap<>();
  private final Map<String, PatternNode> resolved = new HashMap<>();
  private final Map<String, PatternException> broken = new TreeMap<>();

  WordClasses(Language language, Map<String, String> classes) {
    classes.forEach(
        (name, entries) -> {
          try {
            parsed.put(name, parse(language, entries));
          } catch (PatternException problem) {
            broken.put(name, problem);
          }
        });
    parsed.keySet().stream()
        .sorted()
        .forEach(
            name -> {
              try {
                resolveClass(name, new HashSet<>());
              } catch (PatternException problem) {
                broken.putIfAbsent(name, problem);
              }
            });
  }

  /** The classes that cannot be used, by name. */
  Map<String, PatternException> broken() {
    return broken;
  }

  private static PatternNode parse(Language language, String entries) throws PatternException {
    if (entries.length() > MOST_CHARACTERS) {
      throw new PatternException(RuleProblem.Kind.TOO_LARGE, entries.substring(0, 40) + "…");
    }
    List<PatternNode> options = PatternParser.parseEntries(language, entries);
    if (options.size() > MOST_ENTRIES) {
      throw new PatternException(RuleProblem.Kind.TOO_LARGE, options.size() + " entries");
    }
    return options.size() == 1 ? options.get(0) : new PatternNode.Choice(List.copyOf(options));
  }

  /** {@code node} without class names. */
  PatternNode resolve(PatternNode node) throws PatternException {
    return resolve(node, new HashSet<>());
  }

  private PatternNode resolve(PatternNode node, Set<String> open) throws PatternException {
    if (node instanceof PatternNode.ClassName) {
      return resolveClass(((PatternNode.ClassName) node).name(), open);
    }
    if (node instanceof PatternNode.Optional) {
      return new PatternNode.Optional(resolve(((PatternNode.Optional) node).inner(), open));
    }
    if (node instanceof PatternNode.Sequence) {
      return new PatternNode.Sequence(resolve(((PatternNode.Sequence) node).parts(), open));
    }
    if (node instanceof PatternNode.Choice) {
      return new PatternNode.Choice(resolve(((PatternNode.Choice) node).options(), open));
    }
    return node;
  }

  private List<PatternNode> resolve(List<PatternNode> nodes, Set<String> open)
      throws PatternException {
    List<PatternNode> result = new ArrayList<>(nodes.size());
    for (PatternNode node : nodes) {
      result.add(resolve(node, open));
    }
    return List.copyOf(result);
  }

  private PatternNode resolveClass(String name, Set<String> open) throws PatternException {
    PatternNode known = resolved.get(name);
    if (known != null) {
      return known;
    }
    if (broken.containsKey(name)) {
      throw broken.get(name);
    }
    if (!parsed.containsKey(name)) {
      throw new PatternException(RuleProblem.Kind.UNKNOWN_CLASS, "{" + name + "}");
    }
    if (!open.add(name)) {
      throw new PatternException(RuleProblem.Kind.CLASS_CIRCLE, "{" + name + "}");
    }
    PatternNode whole = resolve(parsed.get(name), open);
    open.remove(name);
    resolved.put(name, whole);
    return whole;
  }
}
