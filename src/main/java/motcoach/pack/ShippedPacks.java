package motcoach.pack;

import java.io.IOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Language;

/**
 * The packs that come with the program, under {@code packs/} on the class path; {@code
 * packs/shipped.txt} names them in their order. They are read where they are, in a folder or inside
 * a jar.
 */
public final class ShippedPacks {
  private static final String LIST = "shipped.txt";

  private final String root;
  private final PackReader reader = new PackReader();

  public ShippedPacks() {
    this("/packs/");
  }

  /**
   * @param root the resource folder of the packs, with both slashes
   */
  ShippedPacks(String root) {
    this.root = root;
  }

  /** Every shipped pack with its problems; a list that cannot be read is a problem of its own. */
  public List<PackReader.Outcome> read() {
    Problems problems = new Problems();
    List<String> ids = ids(problems);
    if (problems.hasErrors()) {
      return List.of(new PackReader.Outcome(Optional.empty(), problems.list()));
    }
    return ids.stream().map(this::read).toList();
  }

  private List<String> ids(Problems problems) {
    return RuleFiles.resource(root.substring(1) + LIST, problems)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
        .orElse(List.of())
        .stream()
        .map(String::strip)
        .filter(id -> !id.isEmpty())
        .toList();
  }

  private PackReader.Outcome read(String id) {
    String label = root.substring(1) + id;
    return at(id, place -> reader.read(place, label)).orElseGet(() -> unreadable(label));
  }

  /**
   * The files of a shipped pack, to make a copy of; empty when there is no such pack.
   *
   * @param notes the language in which its notes speak
   */
  public Optional<DraftFiles.Opened> open(DraftFiles files, String id, Language notes) {
    return ids(new Problems()).contains(id)
        ? at(id, place -> files.open(place, notes))
        : Optional.empty();
  }

  private <T> Optional<T> at(String id, Function<Path, T> work) {
    URL card = ShippedPacks.class.getResource(root + id + "/pack.json");
    if (card == null) {
      return Optional.empty();
    }
    try {
      return Optional.of(ResourceFolder.around(card, work));
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static PackReader.Outcome unreadable(String label) {
    Problems problems = new Problems();
    problems.error(Place.whole(label), "MOT001", "The pack cannot be read.", "课程包无法读取。");
    return new PackReader.Outcome(Optional.empty(), problems.list());
  }
}
