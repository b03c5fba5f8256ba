package motcoach.app;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.stage.Window;
import motcoach.ui.kit.FilePick;

/** Chooses whatever lies in one folder, without a dialog. */
record FolderPick(Path folder) implements FilePick {
  @Override
  public List<Path> files(Window owner, String title, String kinds, List<String> endings) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> inside = Files.list(folder)) {
      return inside
          .filter(file -> file.toString().endsWith("." + endings.get(0)))
          .sorted()
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    return Optional.of(folder).filter(Files::isDirectory);
  }
}
