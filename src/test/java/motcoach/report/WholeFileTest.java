package motcoach.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motcoach.progress.StoreException;
import motcoach.progress.StoreException.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  private static WholeFile.Content words(String words) {
    return out -> out.write(words.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  private static Kind refused(Path file, WholeFile.Content content) {
    try {
      WholeFile.write(file, content);
    } catch (StoreException e) {
      return e.kind();
    }
    throw new AssertionError("It was written");
  }

  @Test
  void a_file_is_written_and_replaced_and_nothing_else_is_left() throws IOException {
    Path file = folder.resolve("复盘 a.pdf");
    WholeFile.write(file, words("first"));
    WholeFile.write(file, words("second"));
    assertThat(file).hasContent("second");
    assertThat(names()).containsExactly("复盘 a.pdf");
  }

  @Test
  void what_breaks_in_the_middle_leaves_the_old_file() throws IOException {
    Path file = folder.resolve("a.pdf");
    WholeFile.write(file, words("first"));
    assertThat(
            refused(
                file,
                out -> {
                  out.write(new byte[20_000]);
                  throw new IOException("the cable was pulled");
                }))
        .isEqualTo(Kind.OTHER);
    assertThat(file).hasContent("first");
    assertThat(names()).containsExactly("a.pdf");
  }

  @Test
  void what_is_no_failure_of_files_goes_on_and_leaves_nothing() throws IOException {
    Path file = folder.resolve("a.pdf");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      throw new IllegalStateException("a mistake of ours");
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(names()).isEmpty();
  }

  @Test
  void a_folder_that_is_gone_says_so() {
    Path file = folder.resolve("gone").resolve("a.pdf");
    assertThat(refused(file, words("x"))).isEqualTo(Kind.NOT_A_FOLDER);
  }

  @Test
  void a_folder_in_the_place_of_the_file_stays() throws IOException {
    Path file = Files.createDirectory(folder.resolve("a.pdf"));
    Files.writeString(file.resolve("kept"), "kept");
    assertThat(refused(file, words("x"))).isEqualTo(Kind.OTHER);
    assertThat(file.resolve("kept")).hasContent("kept");
  }

  @Test
  void what_may_not_be_written_says_so() throws IOException {
    Path file = folder.resolve("a.pdf");
    WholeFile.write(file, words("first"));
    assertThat(
            refused(
                file,
                out -> {
                  throw new AccessDeniedException("here");
                }))
        .isEqualTo(Kind.READ_ONLY);
    assertThat(file).hasContent("first");
  }
}
