package motcoach.ui.walk;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Parent;
import javafx.scene.Scene;

/** Everything that can be found wrong with the screen shown. Called where windows live. */
public final class Inspection {
  private Inspection() {}

  /**
   * @param contrast least contrast of words, 4.5 or 7
   */
  public static List<Complaint> of(Scene scene, double contrast) {
    Parent root = scene.getRoot();
    List<Complaint> all = new ArrayList<>();
    all.addAll(Clipping.in(root));
    all.addAll(Targets.unnamedIn(root));
    all.addAll(Targets.smallIn(root));
    all.addAll(Contrast.below(contrast, root));
    all.addAll(TabWalk.through(scene));
    return all;
  }
}
