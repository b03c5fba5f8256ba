package motcoach.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is wrong with lines of one's own is said before anything is trained or written. */
class TrainCommandTest {
  @TempDir Path folder;

  @Test
  void wrongLinesAreNamedWithTheirPlaceAndNothingIsWritten() throws IOException {
    Path own = folder.resolve("own.jsonl");
    Files.writeString(
        own,
        "{\"id\":\"a\",\"situation\":\"s\",\"text\":\"Fine.\",\"label\":\"neutral\"}\n"
            + "{\"id\":\"b\",\"situation\":\"s\",\"text\":\"Go away.\",\"label\":\"negative\"}\n");
    Path model = folder.resolve("readers.bin");

    Ran ran = Ran.mot("train", own.toString(), "--model", model.toString());

    assertThat(ran.exitCode()).isEqualTo(1);
    assertThat(ran.err()).contains("MOT090 error").contains("own.jsonl:2:1");
    assertThat(model).doesNotExist();
  }

  @Test
  void aFileThatIsNotThereIsWrongUse() {
    Ran ran = Ran.mot("train", folder.resolve("none.jsonl").toString());

    assertThat(ran.exitCode()).isEqualTo(2);
    assertThat(ran.err()).contains("none.jsonl");
  }

  @Test
  void aDamagedReaderInTheDataFolderIsSaidAndTheShippedOneUsed() throws IOException {
    Path model = folder.resolve("model").resolve("readers.bin");
    Files.createDirectories(model.getParent());
    Files.writeString(model, "not a reader");

    Ran ran = Ran.mot("score", "--data", folder.toString(), "That's not my job.");

    assertThat(ran.exitCode()).isZero();
    assertThat(ran.err()).contains("MOT092 warning");
    assertThat(ran.out()).contains("not my job");
  }
}
