package motcoach.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.pack.DraftFiles;
import motcoach.pack.HandbookFiles;
import motcoach.progress.StoreException;
import motcoach.report.WholeFile;
import motcoach.studio.Checked;
import motcoach.studio.Draft;
import motcoach.studio.Value;
import motcoach.studio.health.Trained;
import motcoach.ui.studio.Desk;

/** A pack in a folder. One piece of work at a time, in the background. */
final class FolderDesk implements Desk {
  private final DraftFiles files = new DraftFiles();
  private final Path folder;
  private final boolean mayChange;
  private DraftFiles.Opened onDisk;

  FolderDesk(Path folder, boolean mayChange) {
    this.folder = folder;
    this.mayChange = mayChange;
    this.onDisk = files.open(folder);
  }

  @Override
  public Opened opened() {
    List<String> unreadable =
        onDisk.bytes().keySet().stream()
            .filter(name -> name.endsWith(".json"))
            .filter(name -> onDisk.draft().file(name).isEmpty())
            .toList();
    return new Opened(onDisk.draft(), mayChange, unreadable, HandbookFiles.names());
  }

  @Override
  public Checked check(Draft draft) {
    return files.check(draft, onDisk);
  }

  @Override
  public List<Trained> trained(Draft draft) {
    return files.trained(draft, onDisk);
  }

  @Override
  public Optional<Value> theirs(String file) {
    return files.open(folder).draft().file(file);
  }

  @Override
  public void notice(String file) {
    try {
      onDisk = files.noticed(onDisk, file, folder);
    } catch (IOException failed) {
      throw WholeFile.failure(folder, failed);
    }
  }

  @Override
  public void save(Draft draft) {
    if (!Files.isDirectory(folder)) {
      throw new StoreException(StoreException.Kind.NOT_A_FOLDER, folder.toString(), null);
    }
    try {
      onDisk = files.saveFolder(draft, onDisk, folder);
    } catch (DraftFiles.ChangedFileException elsewhere) {
      throw new ChangedElsewhere(elsewhere.getMessage());
    } catch (IOException failed) {
      throw WholeFile.failure(folder, failed);
    }
  }
}
