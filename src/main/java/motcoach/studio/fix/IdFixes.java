package motcoach.studio.fix;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import motcoach.studio.Draft;
import motcoach.studio.Kind;
import motcoach.studio.References;
import motcoach.studio.Spot;
import motcoach.studio.Value;

/** Mends of ids and of what speaks of them. */
final class IdFixes {
  private IdFixes() {}

  /** A file is called like its contents; everything else gets the word of its list and a number. */
  static Optional<Fix> give(Case it, Spot thing) {
    boolean whole = thing.steps().isEmpty();
    boolean card = thing.file().equals(Draft.CARD);
    String id = whole ? FieldFixes.baseName(thing.file()) : FreshId.numbered(it.draft(), thing);
    return card || !FreshId.wellFormed(id)
        ? Optional.empty()
        : Optional.of(
            it.fix(Mend.GIVE_ID, it.draft().put(thing.then("id"), new Value.Str(id)), thing, id));
  }

  /** What has an id that was used before gets one of its own: everybody speaks of the first. */
  static Optional<Fix> twice(Case it) {
    Optional<String> id = it.text();
    if (id.isEmpty()) {
      return repeated(it);
    }
    String own = FreshId.like(it.draft(), it.spot().file(), id.get());
    return Optional.of(
        it.fix(
            Mend.OWN_ID,
            it.draft().put(it.spot(), new Value.Str(own)),
            it.spot().parent().orElseThrow(),
            id.get(),
            own));
  }

  /** An entry that is the very same as one before it. */
  private static Optional<Fix> repeated(Case it) {
    List<Value> items =
        it.value().orElse(null) instanceof Value.Arr list ? list.items() : List.of();
    return IntStream.range(0, items.size())
        .filter(i -> items.indexOf(items.get(i)) < i)
        .mapToObj(i -> it.fix(Mend.DROP_ENTRY, it.draft().remove(it.spot().then(i)), it.spot()))
        .findFirst();
  }

  /** Two rules of one id. */
  static Optional<Fix> rule(Case it) {
    Optional<String> id = it.text(it.spot().then("id"));
    return id.map(
        old -> {
          String own = FreshId.like(it.draft(), it.spot().file(), old);
          Draft after = it.draft().put(it.spot().then("id"), new Value.Str(own));
          return it.fix(Mend.OWN_ID, after, it.spot(), old, own);
        });
  }

  /** Written as ids are, wherever it is spoken of. A word of the format itself is left alone. */
  static Optional<Fix> spell(Case it) {
    String old = it.text().orElse("");
    if (old.isEmpty() || FreshId.wellFormed(old)) {
      return Optional.empty();
    }
    Spot thing = it.spot().parent().orElseThrow();
    if (thing.steps().isEmpty()) {
      return whole(it, old);
    }
    String id =
        FreshId.spelt(old)
            .map(near -> FreshId.like(it.draft(), it.spot().file(), near))
            .orElseGet(() -> FreshId.numbered(it.draft(), thing));
    return Optional.of(it.fix(Mend.SPELL_ID, everywhere(it, thing, old, id), thing, old, id));
  }

  private static Draft everywhere(Case it, Spot thing, String old, String id) {
    Optional<Kind> kind = kind(it.spot());
    String file = it.spot().file();
    Value scenario = it.draft().file(file).orElseThrow();
    boolean known =
        kind.isPresent()
            && (kind.get() == Kind.MEMORY
                || References.home(file, scenario, kind.get(), old)
                    .filter(thing::equals)
                    .isPresent());
    return known
        ? References.rename(it.draft(), file, kind.get(), old, id)
        : it.draft().put(it.spot(), new Value.Str(id));
  }

  private static Optional<Kind> kind(Spot id) {
    if (!id.file().startsWith("scenarios/")) {
      return Optional.empty();
    } else if (id.last().filter("id"::equals).isEmpty()) {
      return Optional.of(Kind.MEMORY);
    }
    String section = id.steps().get(0).toString();
    if (section.equals("persona")) {
      return Optional.of(Kind.PERSON);
    }
    return id.steps().size() == 3 ? Kind.of(section) : Optional.empty();
  }

  /** The id of a pack, or of a scenario, whose file is named after it. */
  private static Optional<Fix> whole(Case it, String old) {
    String file = it.spot().file();
    boolean named = !file.equals(Draft.CARD) && FreshId.wellFormed(FieldFixes.baseName(file));
    Optional<String> id = named ? Optional.of(FieldFixes.baseName(file)) : FreshId.spelt(old);
    return id.map(
        spelt -> {
          Draft after = it.draft().put(it.spot(), new Value.Str(spelt));
          return it.fix(Mend.SPELL_ID, after, Spot.of(file), old, spelt);
        });
  }

  /** The id is permanent, so the file follows it. */
  static Optional<Fix> file(Case it) {
    String id = it.text(Spot.of(it.spot().file(), "id")).orElse("");
    String name = "scenarios/" + id + ".json";
    if (!FreshId.wellFormed(id) || it.draft().file(name).isPresent()) {
      return Optional.empty();
    }
    Value root = it.draft().file(it.spot().file()).orElseThrow();
    Draft after = it.draft().remove(Spot.of(it.spot().file())).put(Spot.of(name), root);
    return Optional.of(it.fix(Mend.NAME_FILE, after, Spot.of(name), id + ".json"));
  }

  /**
   * A mention of what is not there: what was meant, or nothing. Where a condition waits for it, or
   * where it must be there, nobody but the author knows.
   */
  static Optional<Fix> dangling(Case it) {
    Optional<String> meant = it.finding().word();
    if (meant.isPresent()) {
      return Optional.of(it.write(new Value.Str(meant.get())));
    }
    String named = it.text().orElse("");
    Spot thing = it.spot().parent().orElseThrow();
    String field = it.spot().last().orElseThrow().toString();
    if (StoryFixes.isEffect(thing)) {
      return it.without(thing)
          .map(after -> it.fix(Mend.DROP_MENTION, after, thing.parent().orElseThrow(), named));
    }
    boolean needed =
        field.equals("approver")
            && it.text(thing.then("feasible")).filter("conditional"::equals).isPresent();
    Spot gone = field.equals("resource") ? thing : it.spot();
    return needed
        ? Optional.empty()
        : it.without(gone)
            .map(after -> it.fix(Mend.DROP_MENTION, after, gone.parent().orElseThrow(), named));
  }
}
