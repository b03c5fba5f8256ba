package motcoach.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A small pack of its own for tests, so that they do not hang on the wording of shipped ones. */
final class KettlePack {
  private static final String CARD =
      """
      {
        "id": "kettles",
        "version": "1.0.0",
        "languages": ["en", "zh"],
        "title": {"en": "Kettles", "zh": "水壶"},
        "licence": "Apache-2.0"
      }
      """;

  private KettlePack() {}

  static Path writeTo(Path folder) throws IOException {
    Files.createDirectories(folder.resolve("scenarios"));
    Files.writeString(folder.resolve("pack.json"), CARD);
    try (InputStream scenario =
        KettlePack.class.getResourceAsStream("/motcoach/pack/kettle.json")) {
      Files.copy(scenario, folder.resolve("scenarios/kettle.json"));
    }
    return folder;
  }
}
