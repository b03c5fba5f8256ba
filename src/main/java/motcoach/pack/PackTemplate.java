package motcoach.pack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Text;

/** What a new pack begins with: its card and one small, complete, commented scenario. */
public final class PackTemplate {
  private static final List<String> FILES =
      List.of("pack.json", "scenarios/late-order.json", "drills/first-drills.json");

  private PackTemplate() {}

  /** Whether a pack may have this id. */
  public static boolean isId(String id) {
    return PackReader.ID.matcher(id).matches();
  }

  /**
   * Writes the files.
   *
   * @param folder made if it does not exist
   * @return false when there is something in the folder already; nothing was written then
   * @throws IOException when the folder cannot be written
   */
  public static boolean write(Path folder, String id, String title) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        return false;
      }
    }
    for (String name : FILES) {
      Path file = folder.resolve(name);
      Files.createDirectories(file.getParent());
      Files.writeString(file, filled(name, id, title));
    }
    return true;
  }

  private static String filled(String name, String id, String title) {
    byte[] bytes =
        RuleFiles.resource("templates/" + name, new Problems())
            .orElseThrow(() -> new IllegalStateException("templates/" + name + " is not shipped"));
    return new String(bytes, StandardCharsets.UTF_8)
        .replace("\"PACK-ID\"", JsonWriter.line(id))
        .replace("\"PACK-TITLE\"", JsonWriter.line(Text.same(title)));
  }
}
