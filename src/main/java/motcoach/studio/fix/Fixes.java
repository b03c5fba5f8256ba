package motcoach.studio.fix;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;

/**
 * Finds the fix of what has exactly one sure mend. Where two are thinkable, or where only the
 * author knows what was meant, there is none.
 */
public final class Fixes {
  private static final Map<String, Function<Case, Optional<Fix>>> SURE =
      Map.ofEntries(
          entry("MOT007", FieldFixes::unknown),
          entry("MOT008", FieldFixes::missing),
          entry("MOT009", ValueFixes::kind),
          entry("MOT010", ValueFixes::choice),
          entry("MOT011", FieldFixes::empty),
          entry("MOT012", ValueFixes::range),
          entry("MOT037", IdFixes::rule),
          entry("MOT041", StoryFixes::pattern),
          entry("MOT050", IdFixes::twice),
          entry("MOT051", IdFixes::dangling),
          entry("MOT052", ValueFixes::time),
          entry("MOT053", IdFixes::spell),
          entry("MOT054", IdFixes::file),
          entry("MOT055", FieldFixes::nothingIn),
          entry("MOT057", StoryFixes::form),
          entry("MOT058", StoryFixes::lastEnding),
          entry("MOT059", StoryFixes::flag),
          entry("MOT064", StoryFixes::lender),
          entry("MOT065", Fixes::meant),
          entry("MOT072", ValueFixes::version),
          entry("MOT102", StoryFixes::range),
          entry("MOT104", StoryFixes::range),
          entry("MOT108", StoryFixes::unused));

  private final Shapes shapes;

  public Fixes(Shapes shapes) {
    this.shapes = shapes;
  }

  private static Optional<Fix> meant(Case it) {
    return it.finding()
        .word()
        .filter(word -> it.text().isPresent())
        .map(word -> it.write(new motcoach.studio.Value.Str(word)));
  }

  /** The one sure way to mend a finding of this draft. */
  public Optional<Fix> of(Draft draft, Finding finding) {
    Function<Case, Optional<Fix>> sure = SURE.get(finding.code());
    return sure == null || finding.spot().steps().isEmpty() && draft.at(finding.spot()).isEmpty()
        ? Optional.empty()
        : sure.apply(new Case(shapes, draft, finding));
  }

  /** Those findings that are mended in the same way as {@code like}, itself among them. */
  public List<Finding> alike(Draft draft, List<Finding> findings, Finding like) {
    Optional<Mend> mend = of(draft, like).map(Fix::mend);
    return findings.stream()
        .filter(finding -> finding.code().equals(like.code()))
        .filter(finding -> of(draft, finding).map(Fix::mend).equals(mend))
        .toList();
  }

  /** Mends several findings of one draft; the last in a file first, so that places stay true. */
  public Draft all(Draft draft, List<Finding> findings) {
    Draft mended = draft;
    List<Finding> backwards =
        findings.stream().sorted((a, b) -> compare(b.spot(), a.spot())).toList();
    for (Finding finding : backwards) {
      Optional<Fix> fix =
          mended.at(finding.spot()).equals(draft.at(finding.spot()))
              ? of(mended, finding)
              : Optional.empty();
      mended = fix.map(Fix::draft).orElse(mended);
    }
    return mended;
  }

  private static int compare(Spot a, Spot b) {
    if (!a.file().equals(b.file())) {
      return a.file().compareTo(b.file());
    }
    int shared = Math.min(a.steps().size(), b.steps().size());
    return IntStream.range(0, shared)
        .map(i -> compare(a.steps().get(i), b.steps().get(i)))
        .filter(order -> order != 0)
        .findFirst()
        .orElse(Integer.compare(a.steps().size(), b.steps().size()));
  }

  private static int compare(Object a, Object b) {
    return a instanceof Integer one && b instanceof Integer other
        ? one.compareTo(other)
        : a.toString().compareTo(b.toString());
  }
}
