package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.expression.ExpressionReader;
import motcoach.expression.RuleSet;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Outline;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Wording rules of a pack that is being written, together with the shipped ones. */
public final class DraftRules {
  private final JsonSource source = new JsonSource();
  private final RuleFiles files = new RuleFiles();
  private final ShippedRules shipped;

  /**
   * @param shipped builds the readers; for one thread, as this is
   */
  public DraftRules(ShippedRules shipped) {
    this.shipped = shipped;
  }

  /**
   * What came of the rules of a draft.
   *
   * @param own the files of the pack that can be read
   * @param findings what is wrong with them when they compete with all shipped rules, at its place
   * @param reader reads by all rules that work; empty when the shipped constants cannot be read
   */
  public record Outcome(
      List<RuleSet> own, List<Finding> findings, Optional<ExpressionReader> reader) {}

  /** The files the program came with, one a language. */
  public List<RuleSet> shipped() {
    return files.shipped(new Problems()).stream().map(RuleFile::set).toList();
  }

  public Outcome read(Draft draft) {
    Problems problems = new Problems();
    List<RuleFile> own = new ArrayList<>();
    Map<Place, Spot> spots = new HashMap<>();
    for (String name : Outline.files(draft, "rules")) {
      byte[] bytes = bytes(draft.file(name).orElseThrow());
      files.read(name, bytes, problems).ifPresent(own::add);
      source
          .read(name, bytes, new Problems())
          .ifPresent(root -> spots.putAll(ValueText.spots(name, root)));
    }
    Optional<ExpressionReader> reader = shipped.reader(own, problems);
    List<Finding> findings =
        problems.list().stream()
            .filter(problem -> draft.file(problem.file()).isPresent())
            .map(problem -> finding(problem, spots))
            .toList();
    return new Outcome(own.stream().map(RuleFile::set).toList(), findings, reader);
  }

  private static byte[] bytes(Value value) {
    return ValueText.write(value).getBytes(StandardCharsets.UTF_8);
  }

  private static Finding finding(Problem problem, Map<Place, Spot> spots) {
    Place place = new Place(problem.file(), problem.line(), problem.column());
    return new Finding(
        spots.getOrDefault(place, Spot.of(problem.file())),
        problem.code(),
        problem.isError(),
        problem.message());
  }
}
