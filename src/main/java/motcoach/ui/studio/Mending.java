package motcoach.ui.studio;

import java.util.List;
import java.util.Optional;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.fix.Fix;
import motcoach.studio.fix.Fixes;

/** Mends what has one sure mend; each mend is one step that can be undone. */
public final class Mending {
  private final EditingViewModel editing;
  private final Checking checking;
  private final Fixes fixes;

  Mending(EditingViewModel editing, Checking checking) {
    this.editing = editing;
    this.checking = checking;
    this.fixes = new Fixes(editing.shapes());
  }

  /** The one sure way to mend something, in the pack as it was when it was found. */
  public Optional<Fix> fix(Finding finding) {
    return editing.mayChange() ? fixes.of(checking.draft(), finding) : Optional.empty();
  }

  /** What is mended in the same way; itself among them. */
  public List<Finding> alike(Finding finding) {
    return fixes.alike(checking.draft(), editing.checkedProperty().get().findings(), finding);
  }

  /** Mends findings; those whose place has changed since they were found stay. */
  public void mend(List<Finding> findings) {
    Draft now = editing.draft();
    List<Finding> there =
        findings.stream()
            .filter(each -> now.at(each.spot()).equals(checking.draft().at(each.spot())))
            .toList();
    Optional<Fix> first = there.stream().findFirst().flatMap(each -> fixes.of(now, each));
    if (first.isEmpty()) {
      return;
    }
    Draft mended = there.size() == 1 ? first.get().draft() : fixes.all(now, there);
    Spot spot = first.get().spot();
    editing.change(mended, Doing.MEND, spot);
    if (mended.at(editing.selectionProperty().get()).isEmpty()) {
      editing.goTo(spot);
    }
  }
}
