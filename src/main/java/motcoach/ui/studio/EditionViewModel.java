package motcoach.ui.studio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;
import motcoach.studio.History.Doing;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** The version and the word of the changelog that a new edition of a pack gets. */
final class EditionViewModel {
  private static final Pattern VERSION =
      Pattern.compile("(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})\\.(0|[1-9]\\d{0,8})");

  private final Workshop.Edition edition;
  private final EditingViewModel editing;
  private final Clock clock;
  private final Consumer<Boolean> then;
  private final StringProperty version = new SimpleStringProperty(this, "version");
  private final StringProperty en = new SimpleStringProperty(this, "en");
  private final StringProperty zh = new SimpleStringProperty(this, "zh");

  /**
   * @param then called once: whether it goes on, or was called off
   */
  EditionViewModel(
      Workshop.Edition edition, EditingViewModel editing, Clock clock, Consumer<Boolean> then) {
    this.edition = edition;
    this.editing = editing;
    this.clock = clock;
    this.then = then;
    version.set(edition.proposed());
    Text proposal = proposal();
    en.set(proposal.en());
    zh.set(proposal.zh());
  }

  /** The first changes in their own words; an author says it better. */
  private Text proposal() {
    List<Text> few =
        edition.changes().stream()
            .filter(line -> !line.en().startsWith(Draft.CARD))
            .limit(3)
            .toList();
    String more = edition.changes().size() > few.size() ? " …" : "";
    return new Text(
        String.join("; ", few.stream().map(Text::en).toList()) + more,
        String.join("；", few.stream().map(Text::zh).toList()) + more);
  }

  Workshop.Edition edition() {
    return edition;
  }

  StringProperty versionProperty() {
    return version;
  }

  /** What the changelog will say. */
  StringProperty textProperty(Language language) {
    return language == Language.EN ? en : zh;
  }

  /** Whether version and both texts can be written as they are. */
  BooleanBinding ready() {
    return Bindings.createBooleanBinding(
        () ->
            VERSION.matcher(version.get().strip()).matches()
                && !en.get().isBlank()
                && !zh.get().isBlank(),
        version,
        en,
        zh);
  }

  boolean mayChange() {
    return editing.mayChange();
  }

  /** Writes version and changelog as one step, and goes on. */
  void write() {
    String now = version.get().strip();
    Value.Obj entry =
        Value.Obj.EMPTY
            .with("version", new Value.Str(now))
            .with("date", new Value.Str(LocalDate.now(clock).toString()))
            .with("text", Value.text(en.get().strip(), zh.get().strip()));
    Spot card = Spot.of(Draft.CARD);
    Draft next =
        editing
            .draft()
            .put(card.then("version"), new Value.Str(now))
            .insert(card.then("changelog"), 0, entry);
    editing.change(next, Doing.VERSION, card);
    then.accept(true);
  }

  /** Goes on with the version as it is. */
  void leaveAsItIs() {
    then.accept(true);
  }

  void callOff() {
    then.accept(false);
  }
}
