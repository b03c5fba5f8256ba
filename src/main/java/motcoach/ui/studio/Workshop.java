package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Shapes;

/** All packs of this workstation, as trainers see them. Called in the background. */
public interface Workshop {

  /**
   * A pack on the shelf.
   *
   * @param place its folder or {@code .motpack}; empty for the pack shipped with the program
   * @param own whether it may be changed here
   */
  record Shelved(Optional<Path> place, String id, Text title, String version, boolean own) {}

  /** A pack to begin with. */
  record Template(String id, Text title, Text summary) {}

  /** Own packs first, the one changed last before the others; then those installed. */
  List<Shelved> shelf();

  List<Template> templates();

  /** Those of some places where there still is a pack, as they are called now. */
  List<Shelved> there(List<Path> places);

  /** Brings packs in and hands them on in forms of other programs. */
  Exchange exchange();

  /** What may stand where in a pack. */
  Shapes shapes();

  /** Opens a pack of the shelf, or one from elsewhere. */
  Desk open(Path place);

  /**
   * A new pack of one's own, under an id no other trainer's pack has.
   *
   * @param title as the trainer wrote it; the template's own where it is blank
   * @param notes the language in which its notes speak to the trainer
   * @return its folder
   */
  Path create(Template template, String title, Language notes);

  /**
   * A copy of one's own of any pack on the shelf.
   *
   * @param notes the language in which the notes of a shipped pack speak to the trainer
   * @return its folder
   */
  Path copy(Shelved pack, Language notes);

  /**
   * What a pack would bring to those who have its last edition.
   *
   * @return empty when nobody has any, or when the version already says all of it
   */
  Optional<Edition> edition(Path place);

  /**
   * A new edition of a pack.
   *
   * @param before version of the last edition
   * @param handedOn whether that is the file handed on last; else what is installed here
   * @param step how far the version rises: {@code patch}, {@code minor} or {@code major}
   * @param proposed the version it should carry
   * @param changes one plain sentence per changed thing
   */
  record Edition(
      String before, boolean handedOn, String step, String proposed, List<Text> changes) {
    public Edition {
      changes = List.copyOf(changes);
    }
  }

  /**
   * Puts a pack where it is practised from.
   *
   * @return what stands in the way; empty when it was done
   */
  List<Text> install(Path place);

  /**
   * Writes a pack as one file to hand on.
   *
   * @return what stands in the way; empty when it was done
   */
  List<Text> export(Path place, Path target);
}
