package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ResourceFolderTest {
  @TempDir Path folder;

  @Test
  void aFileOnTheDiskIsReadFromItsFolder() throws IOException {
    Path card = Files.createDirectories(folder.resolve("kettles")).resolve("pack.json");
    Files.writeString(card, "on the disk");

    assertThat(ResourceFolder.<String>around(card.toUri().toURL(), ResourceFolderTest::card))
        .isEqualTo("on the disk");
  }

  /** The window reads packs on two threads at its start. */
  @Test
  void aJarCanBeReadWhileItIsBeingRead() throws IOException {
    Path jar = folder.resolve("with blank 包.jar");
    try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
      zip.putNextEntry(new ZipEntry("packs/kettles/pack.json"));
      zip.write("in the jar".getBytes());
    }
    try (URLClassLoader loader = new URLClassLoader(new URL[] {jar.toUri().toURL()}, null)) {
      URL card = loader.getResource("packs/kettles/pack.json");

      assertThat(ResourceFolder.<String>around(card, place -> card(place) + ", " + again(card)))
          .isEqualTo("in the jar, in the jar");
    }
  }

  private static String again(URL card) {
    try {
      return ResourceFolder.around(card, ResourceFolderTest::card);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static String card(Path place) {
    try {
      return Files.readString(place.resolve("pack.json"));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
