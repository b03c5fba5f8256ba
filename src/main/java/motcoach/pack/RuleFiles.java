package motcoach.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import motcoach.expression.Amendment;
import motcoach.expression.RuleBook;
import motcoach.expression.RuleProblem;
import motcoach.expression.RuleSet;
import motcoach.method.Language;

/** Reads wording rules: the shipped ones and those of packs. For one thread. */
public final class RuleFiles {
  private Optional<List<RuleFile>> shipped = Optional.empty();

  /**
   * Reads one rule file.
   *
   * @param file the name used in problems
   * @param problems receives whatever is wrong; never an exception
   */
  public Optional<RuleFile> read(String file, byte[] bytes, Problems problems) {
    return RuleFile.read(file, bytes, problems);
  }

  /** The rule files shipped with the program, one a language. */
  public List<RuleFile> shipped(Problems problems) {
    List<RuleFile> files = new ArrayList<>();
    for (Language language : Language.values()) {
      String name = "rules/" + language.id() + ".json";
      resource(name, problems).flatMap(bytes -> read(name, bytes, problems)).ifPresent(files::add);
    }
    return files;
  }

  /** Compiles the rules of several files together; what is wrong with a rule is left out. */
  public RuleBook compile(List<RuleFile> files, Problems problems) {
    return compile(List.of(), files, problems);
  }

  /**
   * Compiles shipped rules together with those of packs.
   *
   * @param shipped files whose rules were proven by their examples when the program was built
   * @param more files whose rules have to prove themselves now
   */
  public RuleBook compile(List<RuleFile> shipped, List<RuleFile> more, Problems problems) {
    RuleBook.Compiled compiled = RuleBook.compile(sets(shipped), sets(more));
    List<RuleFile> all = new ArrayList<>(shipped);
    all.addAll(more);
    compiled.problems().forEach(problem -> problems.add(located(problem, all)));
    return compiled.book();
  }

  /**
   * Tries the rules of a pack by their examples, beside those shipped rules that the pack changes.
   */
  void prove(List<RuleFile> files, Problems problems) {
    Set<String> named =
        files.stream()
            .flatMap(file -> file.set().amendments().stream())
            .map(Amendment::rule)
            .collect(Collectors.toSet());
    List<RuleFile> changed = named.isEmpty() ? List.of() : only(named, shippedOnce());
    compile(changed, files, problems);
  }

  /** Reading them takes longer than proving a pack, so it is done when a pack asks first. */
  private List<RuleFile> shippedOnce() {
    if (shipped.isEmpty()) {
      shipped = Optional.of(shipped(new Problems()));
    }
    return shipped.get();
  }

  private static List<RuleFile> only(Set<String> rules, List<RuleFile> files) {
    return files.stream()
        .map(
            file ->
                new RuleFile(
                    file.file(),
                    new RuleSet(
                        file.set().language(),
                        file.set().classes(),
                        file.set().terms(),
                        file.set().rules().stream()
                            .filter(rule -> rules.contains(rule.id()))
                            .toList()),
                    file.places()))
        .toList();
  }

  private static List<RuleSet> sets(List<RuleFile> files) {
    List<RuleSet> sets = new ArrayList<>();
    files.forEach(file -> sets.add(file.set()));
    return sets;
  }

  static Optional<byte[]> resource(String name, Problems problems) {
    try (InputStream stream = RuleFiles.class.getResourceAsStream("/" + name)) {
      if (stream != null) {
        return Optional.of(stream.readAllBytes());
      }
    } catch (IOException unreadable) {
      problems.error(Place.whole(name), "MOT001", "The file cannot be read.", "文件无法读取。");
      return Optional.empty();
    }
    problems.error(Place.whole(name), "MOT001", "The file is missing.", "缺少这个文件。");
    return Optional.empty();
  }

  private static Problem located(RuleProblem problem, List<RuleFile> files) {
    Place at = Place.whole(files.isEmpty() ? "" : files.get(0).file());
    for (RuleFile file : files) {
      if (file.places().containsKey(problem.rule())) {
        at = file.place(problem.rule());
      }
    }
    return RuleProblemTexts.problem(problem, at);
  }
}
