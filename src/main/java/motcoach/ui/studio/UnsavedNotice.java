package motcoach.ui.studio;

import java.util.List;
import javafx.scene.control.Button;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Words;

/** Why the pack could not be saved, and the way out. */
final class UnsavedNotice {
  private UnsavedNotice() {}

  static Notice of(Words words, EditingViewModel model, Exception why) {
    if (!(why instanceof Desk.ChangedElsewhere changed)) {
      return Notice.failure(words, why);
    }
    Button mine = Named.say(new Button(), words.text("studio.changed-elsewhere.mine"));
    mine.setOnAction(pressed -> model.keepMine(changed.file()));
    Button theirs = Named.say(new Button(), words.text("studio.changed-elsewhere.theirs"));
    theirs.setOnAction(pressed -> model.takeTheirs(changed.file()));
    theirs.setDisable(!changed.readable());
    return new Notice(
            Notice.Weight.CAUTION,
            words.text("studio.changed-elsewhere", changed.file()),
            List.of(
                words.text(
                    changed.readable()
                        ? "studio.changed-elsewhere.do"
                        : "studio.changed-elsewhere.unreadable")))
        .with(Layout.flow(Style.GAP_S, mine, theirs));
  }
}
