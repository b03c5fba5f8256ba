package motcoach.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FolderConcernTest {
  private static final Path HOME = Path.of("home", "li", ".local", "share", "mot-coach");

  @ParameterizedTest
  @ValueSource(strings = {"nfs4", "CIFS", "9p", "fuse.sshfs", "smb2", "fuse"})
  void aNetworkDriveIsAConcern(String type) {
    assertThat(FolderConcern.of(HOME, type)).contains(FolderConcern.NETWORK);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ext4", "btrfs", "NTFS", "apfs", "fuseblk", "tmpfs", "overlay", ""})
  void aLocalDiskIsNone(String type) {
    assertThat(FolderConcern.of(HOME, type)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"OneDrive - Acme", "Dropbox", "iCloudDrive", "Nextcloud", "我的坚果云", "Google Drive"})
  void aSynchronisedFolderIsAConcern(String name) {
    Path folder = Path.of("Users", "li", name, "mot-coach");
    assertThat(FolderConcern.of(folder, "NTFS")).contains(FolderConcern.CLOUD);
  }

  @Test
  void aFolderThatDoesNotExistYetIsJudgedByItsName(@TempDir Path temp) {
    assertThat(FolderConcern.of(temp.resolve("Dropbox").resolve("x"))).isPresent();
    assertThat(temp.resolve("Dropbox")).doesNotExist();
  }
}
