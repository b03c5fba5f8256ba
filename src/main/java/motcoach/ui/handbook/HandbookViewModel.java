package motcoach.ui.handbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import motcoach.method.Handbook;
import motcoach.method.HandbookCard;
import motcoach.method.Language;
import motcoach.progress.Library;
import motcoach.ui.kit.Navigator;
import motcoach.ui.kit.Place;
import motcoach.ui.kit.Tasks;

/** Which card is open, what a search finds, what trains the card and where one said it oneself. */
public final class HandbookViewModel {
  static final String LAST_SPOT = "handbook-spot";

  /** How far the handbook is. */
  enum Phase {
    OPENING,
    OPEN,
    /** No card could be read. */
    EMPTY,
    FAILED
  }

  /** What was read in the background. */
  private record Read(Handbook handbook, CardIndex index) {}

  private final HandbookSources sources;
  private final Tasks tasks;
  private final Navigator navigator;
  private final Optional<Place> cameFrom;
  private final ReadOnlyObjectWrapper<Phase> phase =
      new ReadOnlyObjectWrapper<>(this, "phase", Phase.OPENING);
  private final ReadOnlyObjectWrapper<Exception> failure =
      new ReadOnlyObjectWrapper<>(this, "failure");
  private final ReadOnlyObjectWrapper<Optional<Handbook.Spot>> spot =
      new ReadOnlyObjectWrapper<>(this, "spot", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Company>> company =
      new ReadOnlyObjectWrapper<>(this, "company", Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Exception>> noCompany =
      new ReadOnlyObjectWrapper<>(this, "noCompany", Optional.empty());
  private final StringProperty query = new SimpleStringProperty(this, "query", "");
  private Optional<Aside> aside = Optional.empty();
  private Read read = new Read(new Handbook(List.of()), new CardIndex(new Handbook(List.of())));

  /** Something was asked for that is no card: its name, and how well what is shown fits. */
  record Aside(String asked, Optional<Handbook.Fit> fit) {}

  /**
   * @param cameFrom the page before, where there is a way back to it
   */
  public HandbookViewModel(
      HandbookSources sources, Tasks tasks, Navigator navigator, Optional<Place> cameFrom) {
    this.sources = sources;
    this.tasks = tasks;
    this.navigator = navigator;
    this.cameFrom = cameFrom;
  }

  /**
   * Opens the handbook.
   *
   * @param concept a concept or a group of them; empty: where it was left
   */
  public void open(Optional<String> concept) {
    phase.set(Phase.OPENING);
    tasks.run(
        () -> {
          Handbook handbook = sources.handbook().get();
          return new Read(handbook, new CardIndex(handbook));
        },
        all -> {
          read = all;
          concept.ifPresentOrElse(this::openAsked, this::openWhereLeft);
        },
        why -> {
          failure.set(why);
          phase.set(Phase.FAILED);
        });
  }

  private void openAsked(String concept) {
    Optional<Handbook.Opening> opening = handbook().open(concept);
    Optional<Handbook.Fit> fit = opening.map(Handbook.Opening::fit);
    if (fit.equals(Optional.of(Handbook.Fit.EXACT))) {
      show(opening.map(Handbook.Opening::spot));
    } else {
      show(opening.map(Handbook.Opening::spot).or(this::beginning), new Aside(concept, fit));
    }
  }

  private void openWhereLeft() {
    tasks.run(
        () -> sources.settings().get(LAST_SPOT),
        last -> show(last.flatMap(this::written).or(this::beginning)),
        // It opens at its first page then; that the place is forgotten says enough.
        why -> show(beginning()));
  }

  private void show(Optional<Handbook.Spot> where) {
    aside = Optional.empty();
    settle(where);
  }

  private void show(Optional<Handbook.Spot> where, Aside instead) {
    aside = Optional.of(instead);
    settle(where);
  }

  private void settle(Optional<Handbook.Spot> where) {
    company.set(Optional.empty());
    noCompany.set(Optional.empty());
    spot.set(where);
    phase.set(where.isPresent() ? Phase.OPEN : Phase.EMPTY);
    where.ifPresent(this::keep);
    where.flatMap(Handbook.Spot::card).ifPresent(this::findCompany);
  }

  private Optional<Handbook.Spot> beginning() {
    return handbook().chapters().stream().findFirst().map(Handbook::first);
  }

  private void keep(Handbook.Spot where) {
    tasks.<Void>run(
        () -> {
          sources.settings().put(LAST_SPOT, write(where));
          return null;
        },
        kept -> {},
        // Forgotten, it costs a press next time; a notice over the page would cost more.
        why -> {});
  }

  private static String write(Handbook.Spot where) {
    return where
        .card()
        .map(card -> "card " + card.id())
        .orElseGet(() -> "chapter " + where.chapter().id());
  }

  private Optional<Handbook.Spot> written(String text) {
    return handbook().chapters().stream()
        .map(Handbook::first)
        .filter(first -> write(first).equals(text))
        .findFirst()
        .or(() -> handbook().spots().filter(card -> write(card).equals(text)).findFirst());
  }

  private void findCompany(HandbookCard card) {
    tasks.run(
        () -> Company.of(card.id(), sources),
        found -> {
          if (isOpen(card)) {
            company.set(Optional.of(found));
          }
        },
        why -> {
          if (isOpen(card)) {
            noCompany.set(Optional.of(why));
          }
        });
  }

  private boolean isOpen(HandbookCard card) {
    return spot.get().flatMap(Handbook.Spot::card).equals(Optional.of(card));
  }

  ReadOnlyObjectProperty<Phase> phaseProperty() {
    return phase.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Exception> failureProperty() {
    return failure.getReadOnlyProperty();
  }

  /** What is open; empty before the first page. */
  ReadOnlyObjectProperty<Optional<Handbook.Spot>> spotProperty() {
    return spot.getReadOnlyProperty();
  }

  /** What goes with the open card; empty until it was read. */
  ReadOnlyObjectProperty<Optional<Company>> companyProperty() {
    return company.getReadOnlyProperty();
  }

  /** Why what goes with the open card could not be read. */
  ReadOnlyObjectProperty<Optional<Exception>> noCompanyProperty() {
    return noCompany.getReadOnlyProperty();
  }

  StringProperty queryProperty() {
    return query;
  }

  Handbook handbook() {
    return read.handbook();
  }

  Optional<Aside> aside() {
    return aside;
  }

  Optional<Place> cameFrom() {
    return cameFrom;
  }

  /** What the words in the search field find, best first. */
  List<Hit> hits(Language reading) {
    return read.index().find(query.get(), reading);
  }

  void read(Handbook.Spot where) {
    show(Optional.of(where));
  }

  /**
   * The card after the open one, or before it; from a chapter's page its first, or what ends before
   * it.
   */
  Optional<Handbook.Spot> neighbour(int by) {
    List<Handbook.Spot> all = handbook().spots().toList();
    return spot.get()
        .flatMap(
            here -> {
              int at = all.indexOf(here);
              if (at < 0) {
                int first = firstOf(all, here.chapter());
                at = by > 0 ? first - 1 : first;
              }
              int next = at + by;
              return next >= 0 && next < all.size() ? Optional.of(all.get(next)) : Optional.empty();
            });
  }

  private static int firstOf(List<Handbook.Spot> all, Handbook.Chapter chapter) {
    int at = 0;
    while (at < all.size() && !all.get(at).chapter().equals(chapter)) {
      at++;
    }
    return at;
  }

  /** To the page before, where there is one. */
  void back() {
    cameFrom.ifPresent(navigator::go);
  }

  void prepare(Library.Entry entry) {
    navigator.go(new Place.Briefing(entry.packId(), entry.scenario().id()));
  }

  void exercises() {
    navigator.go(new Place.Drills());
  }

  void debrief(UUID attempt) {
    navigator.go(new Place.Debrief(attempt));
  }
}
