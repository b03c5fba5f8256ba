package motcoach.app;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import motcoach.ui.kit.FilePlace;

/** The system's own dialogs for files. */
final class SystemDialog implements FilePlace {

  @Override
  public Optional<Path> ask(Window owner, String title, Optional<Path> folder, String name) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(name);
    String ending = name.substring(name.lastIndexOf('.') + 1);
    chooser
        .getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(ending.toUpperCase(Locale.ROOT), "*." + ending));
    folder.map(Path::toFile).filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
    return Optional.ofNullable(chooser.showSaveDialog(owner)).map(File::toPath);
  }

  @Override
  public List<Path> files(Window owner, String title, String kinds, List<String> endings) {
    List<File> chosen = opening(title, kinds, endings).showOpenMultipleDialog(owner);
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> file(Window owner, String title, String kinds, List<String> endings) {
    return Optional.ofNullable(opening(title, kinds, endings).showOpenDialog(owner))
        .map(File::toPath);
  }

  private static FileChooser opening(String title, String kinds, List<String> endings) {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(title);
    List<String> patterns = endings.stream().map(ending -> "*." + ending).toList();
    chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kinds, patterns));
    return chooser;
  }

  @Override
  public Optional<Path> folder(Window owner, String title) {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner)).map(File::toPath);
  }
}
