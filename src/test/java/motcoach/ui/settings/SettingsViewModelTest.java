package motcoach.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.Backups.Backup;
import motcoach.progress.Backups.Contents;
import motcoach.progress.Choice;
import motcoach.progress.Learner;
import motcoach.progress.PinLock;
import motcoach.progress.StoreException;
import motcoach.progress.bundle.Consent;
import motcoach.progress.bundle.Inventory;
import motcoach.progress.bundle.Inventory.Kind;
import motcoach.ui.kit.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The theme asks the toolkit for fonts, so it has to run. */
@ExtendWith(ApplicationExtension.class)
class SettingsViewModelTest {
  private final SettingsTable table = new SettingsTable();
  private final Learner lin = table.lin;

  @Test
  void only_the_name_of_the_learner_changes() {
    PersonViewModel model = table.model().person();
    assertThat(model.nameProperty().get()).isEqualTo("Lin");
    model.nameProperty().set(" Mei ");
    model.keepName();
    assertThat(table.learners.current())
        .contains(new Learner(lin.id(), "Mei", lin.language(), lin.purpose(), lin.since()));
    assertThat(table.shown.get()).isEqualTo("Mei");
    assertThat(model.stateProperty().get()).isEqualTo(new PersonViewModel.NameState.Kept());
    model.nameProperty().set("Lina");
    assertThat(model.stateProperty().get()).isEqualTo(new PersonViewModel.NameState.Unchanged());
  }

  @Test
  void choices_are_kept_as_they_are_made_and_only_then() {
    table.settings.put("home.weekly-goal", "many");
    ChoicesViewModel model = table.model().choices();
    assertThat(model.weeklyGoalProperty().get()).isEqualTo(3);
    assertThat(table.settings.kept)
        .containsExactly(java.util.Map.entry("home.weekly-goal", "many"));

    model.weeklyGoalProperty().set(5);
    model.liveMarksProperty().set(false);
    model.practiseLanguageProperty().set(Optional.of(Language.ZH));
    model.idleMinutesProperty().set(10);

    assertThat(Choice.WEEKLY_GOAL.in(table.settings)).isEqualTo(5);
    assertThat(Choice.LIVE_MARKS.in(table.settings)).isFalse();
    assertThat(Choice.PRACTISE_LANGUAGE.in(table.settings)).contains(Language.ZH);
    assertThat(table.idle.get()).isEqualTo(10);
    assertThat(table.settings.kept).doesNotContainKey("practise.read-aloud");
  }

  @Test
  void look_and_program_follow_each_other() {
    ChoicesViewModel model = table.model().choices();
    model.schemeProperty().set(Theme.Scheme.CONTRAST);
    model.reducedMotionProperty().set(true);
    assertThat(table.theme.schemeProperty().get()).isEqualTo(Theme.Scheme.CONTRAST);
    assertThat(table.theme.reducedMotionProperty().get()).isTrue();
    table.theme.textPercentProperty().set(150);
    assertThat(model.textPercentProperty().get()).isEqualTo(150);
  }

  @Test
  void a_pin_is_set_changed_and_removed_by_who_knows_it() {
    PinViewModel model = table.model().pin();
    assertThat(model.stepProperty().get()).isEqualTo(PinViewModel.Step.NONE);
    model.set();
    model.freshProperty().set("12345");
    model.confirm();
    assertThat(model.remarkProperty().get()).isEqualTo(new PinViewModel.Remark.NotAPin());
    model.freshProperty().set("123456");
    model.againProperty().set("123457");
    model.confirm();
    assertThat(model.remarkProperty().get()).isEqualTo(new PinViewModel.Remark.NotTheSame());
    assertThat(table.lock.isSet(lin.id())).isFalse();
    model.againProperty().set("１２３４５６");
    model.confirm();
    assertThat(model.remarkProperty().get()).isEqualTo(new PinViewModel.Remark.Kept());
    assertThat(table.lock.open(lin.id(), "123456")).isEqualTo(new PinLock.Answer.Open());

    model.change();
    model.presentProperty().set("000000");
    model.freshProperty().set("654321");
    model.againProperty().set("654321");
    model.confirm();
    assertThat(model.remarkProperty().get()).isEqualTo(new PinViewModel.Remark.Wrong(4));
    model.presentProperty().set("123456");
    model.confirm();
    assertThat(table.lock.open(lin.id(), "654321")).isEqualTo(new PinLock.Answer.Open());

    model.remove();
    model.presentProperty().set("654321");
    model.confirm();
    assertThat(model.stepProperty().get()).isEqualTo(PinViewModel.Step.NONE);
    assertThat(table.pins.kept).isEmpty();
  }

  @Test
  void the_pin_before_studio_and_reports_is_of_the_workstation() {
    PinViewModel model = table.model().areaPin();
    model.set();
    model.freshProperty().set("246810");
    model.againProperty().set("246810");
    model.confirm();
    assertThat(table.areas.isSet()).isTrue();
    assertThat(table.pins.kept).as("nobody's own").isEmpty();
    model.remove();
    model.presentProperty().set("111111");
    model.confirm();
    assertThat(table.areas.isSet()).isTrue();
    model.presentProperty().set("246810");
    model.confirm();
    assertThat(table.areas.isSet()).isFalse();
  }

  @Test
  void a_bundle_holds_exactly_what_was_shown() {
    OwnBundleViewModel model = table.model().ownBundle();
    model.save(Path.of("/out/early.motbundle"));
    assertThat(table.bundle.files).as("nothing was shown yet").isEmpty();

    model.look();
    assertThat(seen(model)).extracting(Inventory.Line::kind).containsExactly(Kind.NAME, Kind.TALKS);
    model.wordsProperty().set(true);
    assertThat(seen(model)).extracting(Inventory.Line::kind).contains(Kind.TYPED_LINES);
    model.pseudonymProperty().set("  Heron ");
    assertThat(seen(model)).contains(new Inventory.Line(Kind.PSEUDONYM, "Heron"));
    model.wordsProperty().set(false);
    model.save(Path.of("/out/mine"));
    assertThat(table.bundle.agreed).containsExactly(new Consent(Optional.of("Heron"), false));
    assertThat(model.stateProperty().get())
        .isEqualTo(new OwnBundleViewModel.State.Saved(Path.of("/out/mine.motbundle")));
  }

  private static List<Inventory.Line> seen(OwnBundleViewModel model) {
    return ((OwnBundleViewModel.State.Seen) model.stateProperty().get()).lines();
  }

  @Test
  void put_away_or_failed_nothing_is_handed_over() {
    OwnBundleViewModel model = table.model().ownBundle();
    model.look();
    model.cancel();
    model.wordsProperty().set(true);
    assertThat(model.stateProperty().get()).isEqualTo(new OwnBundleViewModel.State.Idle());
    model.look();
    table.bundle.full = true;
    model.save(Path.of("/out/mine.motbundle"));
    assertThat(model.stateProperty().get()).isInstanceOf(OwnBundleViewModel.State.Failed.class);
    assertThat(table.bundle.files).isEmpty();
  }

  @Test
  void a_backup_is_looked_at_before_it_is_put_in_place() {
    BackupsViewModel model = table.model().backups();
    model.make();
    assertThat(model.all()).hasSize(1);
    assertThat(model.stateProperty().get()).isInstanceOf(BackupsViewModel.State.Made.class);
    Backup made = model.all().get(0);
    table.backups.now = new Contents(List.of(), 7, 70);

    model.restore();
    assertThat(table.backups.restored).isEmpty();
    model.preview(made);
    assertThat(model.stateProperty().get())
        .isEqualTo(new BackupsViewModel.State.Preview(made, table.backups.now));
    model.cancel();
    model.restore();
    assertThat(table.backups.restored).isEmpty();

    model.preview(made);
    model.restore();
    assertThat(table.backups.restored).containsExactly(made.name());
    assertThat(table.asked).containsExactly("begin");
  }

  @Test
  void a_backup_that_fails_is_told_and_so_is_an_automatic_one() {
    StoreException full = new StoreException(StoreException.Kind.FULL, "disk", null);
    table.backups.trouble = Optional.of(full);
    table.backups.failure = Optional.of(full);
    BackupsViewModel model = table.model().backups();
    assertThat(model.troubleProperty().get()).contains(full);
    model.make();
    assertThat(model.stateProperty().get()).isEqualTo(new BackupsViewModel.State.Failed(full));
  }

  @Test
  void only_the_right_name_erases() {
    OwnDataViewModel model = table.model().ownData();
    model.erase();
    model.askToErase();
    model.typedProperty().set("Lina");
    model.erase();
    assertThat(model.stateProperty().get()).isEqualTo(new OwnDataViewModel.State.OtherName(lin));
    assertThat(table.learners.all()).containsExactly(lin);
    model.typedProperty().set(" Lin ");
    model.erase();
    assertThat(table.learners.all()).isEmpty();
    assertThat(table.asked).containsExactly("begin");
  }

  @Test
  void an_export_tells_where_it_is_or_that_it_is_not(@TempDir Path folder) throws Exception {
    OwnDataViewModel model = table.model().ownData();
    Path file = folder.resolve("mine.zip");
    model.export(file);
    assertThat(model.stateProperty().get()).isEqualTo(new OwnDataViewModel.State.Exported(file));
    assertThat(Files.readString(file)).contains("Lin");
    Path nowhere = folder.resolve("no").resolve("such");
    model.export(nowhere);
    assertThat(model.stateProperty().get())
        .isEqualTo(new OwnDataViewModel.State.NotExported(nowhere));
  }
}
