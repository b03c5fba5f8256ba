package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import motcoach.method.Ids;
import motcoach.ui.kit.Bullet;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.FilePlace;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.ExportViewModel.State;
import motcoach.ui.reports.ReportsViewModel.Part;
import org.kordamp.ikonli.feather.Feather;

/** In words what leaves this machine and what does not, and below it the files it goes into. */
final class LeavingCard {
  private final Words words;
  private final ReportsViewModel model;
  private final FilePlace files;
  private final Card card;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final List<Button> buttons = new ArrayList<>();
  private final boolean groups;
  private final boolean pseudonyms;

  LeavingCard(Words words, ReportsViewModel model, FilePlace files) {
    this.words = words;
    this.model = model;
    this.files = files;
    this.groups = model.partProperty().get() == Part.GROUPS;
    this.pseudonyms = hidden();
    card = new Card(words.text("reports.leaves"));
    card.getStyleClass().add("report-leaving");
    fill();
    told.getChildren().setAll(tell(model.export().stateProperty().get()));
  }

  private void fill() {
    String who = groups ? "groups" : pseudonyms ? "pseudonyms" : "names";
    card.getChildren()
        .addAll(
            new Bullet(words.text("reports.leaves." + who)),
            new Bullet(words.text(groups ? "reports.stays.groups" : "reports.stays")),
            new Bullet(words.text("reports.leaves.where")));
    if (groups) {
      card.getChildren().add(new Bullet(words.text("reports.leaves.given-out")));
    }
    for (Making.Format format : Making.Format.values()) {
      if (!groups || format.ofGroups()) {
        Button button =
            Verb.of(
                words, "reports.write." + Ids.of(format), Feather.DOWNLOAD, () -> write(format));
        buttons.add(button);
      }
    }
    card.getChildren()
        .addAll(
            Layout.flow(Style.GAP_S, buttons.toArray(Node[]::new)),
            Verb.about(words, groups ? "reports.write.about.groups" : "reports.write.about"),
            told);
  }

  private boolean hidden() {
    return model.questionProperty().get().pseudonyms()
        || model.standProperty().get().map(stand -> stand.policy().pseudonyms()).orElse(false);
  }

  Node node() {
    return card;
  }

  /** Whether what it says is still what leaves. */
  boolean fits() {
    return groups == (model.partProperty().get() == Part.GROUPS) && pseudonyms == hidden();
  }

  private void write(Making.Format format) {
    String name =
        words.say(groups ? "reports.file.groups" : "reports.file.people")
            + " "
            + model.today()
            + "."
            + format.ending();
    files
        .ask(
            card.getScene().getWindow(),
            words.say("reports.write.title"),
            model.export().folder(),
            name)
        .ifPresent(
            file ->
                model
                    .export()
                    .write(groups, model.questionProperty().get(), format, words.language(), file));
  }

  /** Shows how the last file went. */
  void follow(State state) {
    told.getChildren().setAll(tell(state));
  }

  private List<Node> tell(State state) {
    boolean writing = state instanceof State.Writing;
    buttons.forEach(button -> button.setDisable(writing));
    if (writing) {
      ProgressBar bar = Named.name(new ProgressBar(), words.text("reports.writing"));
      ObservableValue<String> rows =
          words.text("reports.writing.rows", model.export().rowsProperty());
      return List.of(
          Layout.flow(
              Style.GAP_S,
              bar,
              Layout.label(rows, Style.SMALL),
              Verb.of(words, "reports.stop", model.export()::cancel)));
    } else if (state instanceof State.Written written) {
      return List.of(
          new Notice(
              Notice.Weight.GOOD,
              words.text("reports.written", written.rows()),
              List.of(words.text("reports.written.where", written.file().toString()))));
    } else if (state instanceof State.Stopped) {
      return List.of(new Notice(Notice.Weight.INFO, words.text("reports.stopped"), List.of()));
    } else if (state instanceof State.Declined declined) {
      return List.of(Answer.declined(words, declined.why()));
    } else if (state instanceof State.NotWritten failed) {
      String kind = "pdf." + Ids.of(failed.kind());
      return List.of(
          new Notice(
              Notice.Weight.BAD,
              words.text("reports.not-written", failed.place()),
              List.of(words.text("reports.not-written.safe"), words.text(kind + ".do"))));
    }
    return List.of();
  }
}
