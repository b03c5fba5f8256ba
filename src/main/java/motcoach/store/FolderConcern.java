package motcoach.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Why a folder is a risky place for a database, though it may work. */
public enum FolderConcern {
  /** Locks and syncs of network drives do not always hold. */
  NETWORK,
  /** A program that copies files while they are written mixes old and new. */
  CLOUD;

  private static final Set<String> NETWORK_TYPES =
      Set.of(
          "nfs",
          "nfs4",
          "cifs",
          "smb",
          "smb2",
          "smb3",
          "smbfs",
          "afpfs",
          "afs",
          "9p",
          "ncpfs",
          "davfs",
          "webdav",
          "ceph",
          "glusterfs",
          "lustre");

  /** Beginnings of folder names, in lower case. */
  private static final List<String> CLOUD_FOLDERS =
      List.of(
          "onedrive",
          "dropbox",
          "icloud",
          "mobile documents",
          "cloudstorage",
          "nextcloud",
          "owncloud",
          "google drive",
          "googledrive",
          "my drive",
          "nutstore",
          "坚果云",
          "我的坚果云",
          "baidusyncdisk",
          "weiyun");

  /** What speaks against {@code folder}, which need not exist yet; empty when nothing does. */
  public static Optional<FolderConcern> of(Path folder) {
    Path path = folder.toAbsolutePath().normalize();
    try {
      Path there = path;
      while (there != null && !Files.exists(there)) {
        there = there.getParent();
      }
      if (there == null) {
        return of(path, "");
      }
      // A link in the home folder may lead into a synchronised one.
      Path real = there.toRealPath().resolve(there.relativize(path));
      return of(real, Files.getFileStore(there).type());
    } catch (IOException e) {
      return of(path, "");
    }
  }

  static Optional<FolderConcern> of(Path path, String fileSystemType) {
    String type = fileSystemType.toLowerCase(Locale.ROOT);
    // fuseblk is a local disk of another system; fuse.sshfs and the like are not.
    if (NETWORK_TYPES.contains(type)
        || type.equals("fuse")
        || type.startsWith("fuse.")
        || path.toString().startsWith("\\\\")) {
      return Optional.of(NETWORK);
    }
    for (Path part : path) {
      String name = part.toString().toLowerCase(Locale.ROOT);
      if (CLOUD_FOLDERS.stream().anyMatch(name::startsWith)) {
        return Optional.of(CLOUD);
      }
    }
    return Optional.empty();
  }
}
