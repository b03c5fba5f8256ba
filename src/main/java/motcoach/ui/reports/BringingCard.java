package motcoach.ui.reports;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import motcoach.method.Ids;
import motcoach.progress.bundle.Receipt;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.FilePick;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.Words;
import motcoach.ui.reports.BringingViewModel.State;
import org.kordamp.ikonli.feather.Feather;

/** Brings bundles in, and says of each file what came of it. */
final class BringingCard {
  private static final List<String> ENDINGS = List.of("motbundle");

  private final Words words;
  private final BringingViewModel model;
  private final FilePick picks;
  private final VBox told = Layout.slot(Style.GAP_S);
  private final Card card;
  private final Button files;
  private final Button folder;

  BringingCard(Words words, BringingViewModel model, FilePick picks) {
    this.words = words;
    this.model = model;
    this.picks = picks;
    files = Verb.of(words, "reports.bring.files", Feather.UPLOAD, this::files);
    folder = Verb.of(words, "reports.bring.folder", Feather.FOLDER, this::folder);
    card =
        new Card(
            words.text("reports.bring"),
            Verb.about(words, "reports.bring.about"),
            Layout.flow(Style.GAP_S, files, folder),
            told);
    model.stateProperty().addListener((changed, before, now) -> tell(now));
    tell(model.stateProperty().get());
  }

  Node node() {
    return card;
  }

  private Window window() {
    return card.getScene().getWindow();
  }

  private void files() {
    model.take(
        picks.files(
            window(), words.say("reports.bring"), words.say("reports.bring.kind"), ENDINGS));
  }

  private void folder() {
    picks
        .folder(window(), words.say("reports.bring"))
        .ifPresent(chosen -> model.take(List.of(chosen)));
  }

  private void tell(State state) {
    boolean taking = state instanceof State.Taking;
    files.setDisable(taking);
    folder.setDisable(taking);
    told.getChildren().clear();
    if (taking) {
      ProgressBar bar = Named.name(new ProgressBar(), words.text("reports.taking"));
      told.getChildren()
          .add(
              Layout.flow(
                  Style.GAP_S,
                  bar,
                  Layout.label(
                      words.text("reports.taking.files", model.filesProperty()), Style.SMALL),
                  Verb.of(words, "reports.stop", model::cancel)));
    } else if (state instanceof State.Taken taken) {
      told.getChildren().add(result(taken.files()));
    } else if (state instanceof State.Failed failed) {
      told.getChildren().add(Notice.failure(words, failed.why()));
    }
  }

  private Node result(List<Bringing.Taken> taken) {
    if (taken.isEmpty()) {
      return new Notice(
          Notice.Weight.INFO,
          words.text("reports.bring.none"),
          List.of(words.text("reports.bring.none.do")));
    }
    long refused = taken.stream().filter(Bringing.Taken.Refused.class::isInstance).count();
    Rows<Bringing.Taken> lines = new Rows<>(words.text("reports.bring.result"), this::line);
    lines.show(taken);
    return Layout.column(
        Style.GAP_S,
        Layout.label(
            words.text("reports.bring.sum", taken.size() - refused, refused), Style.STRONG),
        lines);
  }

  private Node line(Bringing.Taken taken) {
    VBox lines = Layout.column(Style.GAP_XS);
    if (taken instanceof Bringing.Taken.In in) {
      lines.getChildren().add(Verb.done(words, "reports.bring.in", in.name(), in.file()));
      said(in).forEach(text -> lines.getChildren().add(Layout.label(text, Style.SMALL)));
    } else if (taken instanceof Bringing.Taken.Refused refused) {
      lines
          .getChildren()
          .addAll(
              Verb.wrong(words, "reports.bring.refused", refused.file()),
              Layout.label(words.text(refused.why()), Style.SMALL));
    }
    return lines;
  }

  private List<ObservableValue<String>> said(Bringing.Taken.In in) {
    List<ObservableValue<String>> said = new ArrayList<>();
    Receipt receipt = in.receipt();
    said.add(
        receipt.known()
            ? words.text("reports.bring.known")
            : words.text(
                "reports.bring.talks", receipt.fresh(), receipt.renewed(), receipt.same()));
    if (!receipt.conflicts().isEmpty()) {
      said.add(words.text("reports.bring.conflicts", receipt.conflicts().size()));
    }
    if (!in.unknownPacks().isEmpty()) {
      said.add(words.text("reports.bring.unknown", String.join(", ", in.unknownPacks())));
    }
    if (receipt.device() != Receipt.Device.GOES_ON) {
      said.add(words.text("reports.device." + Ids.of(receipt.device())));
    }
    if (in.changed() > 0) {
      said.add(words.text("reports.bring.changed", in.changed()));
    }
    return said;
  }
}
