package motcoach.ui.settings;

import atlantafx.base.theme.Styles;
import java.util.List;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import motcoach.progress.Backups.Backup;
import motcoach.ui.kit.Card;
import motcoach.ui.kit.Layout;
import motcoach.ui.kit.Named;
import motcoach.ui.kit.Notice;
import motcoach.ui.kit.Style;
import motcoach.ui.kit.Verb;
import motcoach.ui.kit.When;
import motcoach.ui.kit.Words;
import org.kordamp.ikonli.feather.Feather;

/** The backups there are, the newest first; more only when asked for. */
final class BackupsCard {
  private static final int SHOWN_AT_FIRST = 4;

  private final Words words;
  private final BackupsViewModel model;
  private final When when;
  private final Card card = new Card();
  private final VBox trouble = Layout.slot(Style.GAP_S);
  private final VBox answer = Layout.slot(Style.GAP_S);
  private final VBox rows = Layout.slot(Style.GAP_XS);
  private final Button make;
  private boolean all;

  private BackupsCard(Words words, BackupsViewModel model, When when) {
    this.words = words;
    this.model = model;
    this.when = when;
    this.make = Verb.of(words, "settings.backup.make", Feather.SAVE, model::make);
    model.all().addListener((ListChangeListener<Backup>) change -> list());
    model.stateProperty().addListener((changed, before, now) -> show(now));
    model.troubleProperty().addListener((changed, before, now) -> warn(now));
    list();
    show(model.stateProperty().get());
    warn(model.troubleProperty().get());
    card.getChildren()
        .addAll(
            SettingRow.of(
                words.text("settings.backup"), words.text("settings.backup.about"), Verb.row(make)),
            trouble,
            answer,
            rows);
  }

  static Node of(Words words, BackupsViewModel model, When when) {
    return new BackupsCard(words, model, when).card;
  }

  private void warn(Optional<Exception> why) {
    trouble.getChildren().clear();
    why.ifPresent(
        each -> {
          trouble
              .getChildren()
              .add(
                  new Notice(
                      Notice.Weight.CAUTION, words.text("settings.backup.trouble"), List.of()));
          trouble.getChildren().add(Notice.failure(words, each));
        });
  }

  private void list() {
    rows.getChildren().clear();
    List<Backup> backups = model.all();
    int shown = all ? backups.size() : Math.min(SHOWN_AT_FIRST, backups.size());
    backups.subList(0, shown).forEach(backup -> rows.getChildren().add(row(backup)));
    if (shown < backups.size()) {
      Button more = Named.say(new Button(), words.text("settings.backup.more", backups.size()));
      more.getStyleClass().add(Styles.FLAT);
      more.setOnAction(pressed -> showAll());
      rows.getChildren().add(more);
    }
  }

  private void showAll() {
    all = true;
    list();
    rows.getChildren().get(SHOWN_AT_FIRST).lookupAll(".button").forEach(Node::requestFocus);
  }

  private Node row(Backup backup) {
    Label date = Layout.label(when.exactly(backup.madeAt()));
    Label what =
        backup
            .contents()
            .map(
                contents ->
                    Layout.label(
                        words.text(
                            "settings.backup.what",
                            contents.people().size(),
                            contents.talks(),
                            kib(backup)),
                        Style.SMALL,
                        Style.MUTED))
            .orElseGet(() -> Verb.wrong(words, "settings.backup.unreadable"));
    HBox row = Layout.row(Style.GAP_S, Layout.grow(Layout.column(Style.GAP_XS, date, what)));
    if (backup.contents().isPresent()) {
      Button look = Verb.of(words, "settings.backup.look", () -> model.preview(backup));
      Named.name(look, words.text("settings.backup.look.of", when.exactly(backup.madeAt())));
      row.getChildren().add(look);
    }
    row.getStyleClass().add("backup-row");
    return row;
  }

  private static long kib(Backup backup) {
    return (backup.bytes() + 1023) / 1024;
  }

  private void show(BackupsViewModel.State state) {
    answer.getChildren().clear();
    make.setDisable(
        state instanceof BackupsViewModel.State.Making
            || state instanceof BackupsViewModel.State.Restoring);
    if (state instanceof BackupsViewModel.State.Reading) {
      answer.getChildren().add(Verb.about(words, "settings.backup.reading"));
    } else if (state instanceof BackupsViewModel.State.Listed) {
      if (model.all().isEmpty()) {
        answer.getChildren().add(Verb.about(words, "settings.backup.none"));
      }
    } else if (state instanceof BackupsViewModel.State.Making) {
      answer.getChildren().add(Verb.about(words, "settings.backup.making"));
    } else if (state instanceof BackupsViewModel.State.Made) {
      answer.getChildren().add(Verb.done(words, "settings.backup.made"));
    } else if (state instanceof BackupsViewModel.State.Preview preview) {
      RestorePreview shown = new RestorePreview(words, when, model, preview);
      answer.getChildren().add(shown);
      shown.takeFocus();
    } else if (state instanceof BackupsViewModel.State.Restoring) {
      answer.getChildren().add(Verb.about(words, "settings.backup.restoring"));
    } else if (state instanceof BackupsViewModel.State.Failed failed) {
      answer.getChildren().add(Notice.failure(words, failed.why()));
    }
  }
}
