package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A pack in one file, and what strangers may send under that name. */
class PackArchiveTest {
  private static final int LOCAL_NAME = 30;

  private static PackFiles files(String... namesAndTexts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
    }
    return new PackFiles("a", files);
  }

  private static PackFiles small() {
    return files("pack.json", "{}", "scenarios/kettle.json", "{\"a\": \"水\"}");
  }

  private static Problems problems(byte[] archive) {
    Problems problems = new Problems();
    PackArchive.read(archive, "a.motpack", problems);
    return problems;
  }

  @Test
  void whatIsWrittenIsReadAgainWithTheSameHash() {
    Problems problems = new Problems();

    PackFiles read = PackArchive.read(PackArchive.bytes(small()), "a", problems);

    assertThat(problems.list()).isEmpty();
    assertThat(read.hash()).isEqualTo(small().hash());
    assertThat(read.files().keySet()).isEqualTo(small().files().keySet());
  }

  @Test
  void theSameFilesGiveTheSameBytesInEveryTimeZone() {
    byte[] here = PackArchive.bytes(small());
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Asia/Shanghai"));
      assertThat(PackArchive.bytes(small())).isEqualTo(here);
    } finally {
      TimeZone.setDefault(before);
    }
  }

  @Test
  void aFailedWriteLeavesTheOldFileAndNothingBeside(@TempDir Path folder) throws IOException {
    Path target = Files.createDirectories(folder.resolve("taken.motpack/inside")).getParent();

    try {
      PackArchive.write(small(), target);
    } catch (IOException expected) {
      assertThat(expected).isNotNull();
    }

    assertThat(target).isDirectory();
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).containsExactly(target);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "../pack.json",
        "/pack.json",
        "scenarios/../../x.json",
        "C:/x.json",
        "scenarios\\x.json",
        "scenarios/CON.json",
        "con",
        "lpt1.json",
        "scenarios/.hidden.json",
        "a/b/c/d.json",
        "scenarios/x.json.",
        "scenarios/\u0000.json",
        "scenarios/a b.json",
        "scenarios/\u202egnp.json",
        "scenarios/"
            + "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.json"
      })
  void namesThatLeadElsewhereAreRefused(String name) {
    assertThat(problems(PackArchive.bytes(files(name, "{}"))).list())
        .extracting(Problem::code)
        .containsExactly("MOT075");
  }

  static Stream<Arguments> tampered() {
    return Stream.of(
        Arguments.of("nothing", "MOT079", change(bytes -> new byte[0])),
        Arguments.of("no zip", "MOT079", change(bytes -> "hello".getBytes(StandardCharsets.UTF_8))),
        Arguments.of("cut off", "MOT079", change(b -> Arrays.copyOf(b, b.length - 30))),
        Arguments.of("something appended", "MOT079", change(b -> Arrays.copyOf(b, b.length + 9))),
        Arguments.of(
            "another name in the local header", "MOT082", change(PackArchiveTest::renamed)),
        Arguments.of("a forged size", "MOT082", change(b -> put(b, directory(b) + 24, 7))),
        Arguments.of("a forged checksum", "MOT082", change(b -> put(b, directory(b) + 16, 7))),
        Arguments.of("an entry on another's place", "MOT082", change(PackArchiveTest::overlapping)),
        Arguments.of("encrypted", "MOT081", change(b -> with(b, directory(b) + 8, 1))),
        Arguments.of("an unusual method", "MOT081", change(b -> with(b, directory(b) + 10, 12))),
        Arguments.of("a link", "MOT075", change(PackArchiveTest::link)),
        Arguments.of("a second disk", "MOT082", change(b -> with(b, b.length - 18, 1))),
        Arguments.of("more entries than there are", "MOT082", change(PackArchiveTest::overcounted)),
        Arguments.of(
            "an announced giant", "MOT074", change(b -> put(b, directory(b) + 24, 90_000_000))));
  }

  private static UnaryOperator<byte[]> change(UnaryOperator<byte[]> change) {
    return change;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("tampered")
  void whatWasTamperedWithIsRefused(String name, String code, UnaryOperator<byte[]> change) {
    byte[] archive = change.apply(PackArchive.bytes(small()));

    assertThat(problems(archive).list()).extracting(Problem::code).containsExactly(code);
  }

  @Test
  void twoEntriesOfOneNameAreRefused() throws IOException {
    byte[] archive = PackArchive.bytes(files("a.json", "{}", "b.json", "{}"));
    byte[] doubled = replaced(archive, "b.json", "a.json");

    assertThat(problems(doubled).list()).extracting(Problem::code).containsExactly("MOT078");
  }

  @Test
  void bombsAreRefusedWithoutUnpackingThem() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      zip.putNextEntry(new ZipEntry("media/zeros.json"));
      zip.write(new byte[8 * 1024 * 1024]);
      zip.closeEntry();
    }

    assertThat(problems(bytes.toByteArray()).list())
        .extracting(Problem::code)
        .containsExactly("MOT074");
  }

  @Test
  void tooManyEntriesAreRefused() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (int i = 0; i < 501; i++) {
        zip.putNextEntry(new ZipEntry("media/" + i));
        zip.closeEntry();
      }
    }

    assertThat(problems(bytes.toByteArray()).list())
        .extracting(Problem::code)
        .containsExactly("MOT074");
  }

  @Test
  void noDamageEverThrows() {
    byte[] whole = PackArchive.bytes(small());
    SplittableRandom random = new SplittableRandom(7);
    for (int i = 0; i < 3000; i++) {
      byte[] damaged = whole.clone();
      for (int k = 0; k <= random.nextInt(4); k++) {
        damaged[random.nextInt(damaged.length)] = (byte) random.nextInt(256);
      }
      byte[] cut = Arrays.copyOf(damaged, random.nextInt(damaged.length + 1));
      assertThat(problems(random.nextBoolean() ? damaged : cut)).isNotNull();
    }
  }

  private static int directory(byte[] archive) {
    return ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).getInt(archive.length - 22 + 16);
  }

  private static byte[] put(byte[] archive, int at, int value) {
    ByteBuffer.wrap(archive).order(ByteOrder.LITTLE_ENDIAN).putInt(at, value);
    return archive;
  }

  private static byte[] with(byte[] archive, int at, int value) {
    archive[at] = (byte) value;
    return archive;
  }

  private static byte[] renamed(byte[] archive) {
    return with(archive, LOCAL_NAME, 'q');
  }

  private static byte[] overlapping(byte[] archive) {
    int second = directory(archive) + 46 + "pack.json".length();
    return put(archive, second + 42, 0);
  }

  private static byte[] link(byte[] archive) {
    int at = directory(archive);
    archive[at + 5] = 3;
    return put(archive, at + 38, 0120777 << 16);
  }

  private static byte[] overcounted(byte[] archive) {
    with(archive, archive.length - 14, 3);
    return with(archive, archive.length - 12, 3);
  }

  private static byte[] replaced(byte[] archive, String from, String to) {
    String all = new String(archive, StandardCharsets.ISO_8859_1);
    return all.replace(from, to).getBytes(StandardCharsets.ISO_8859_1);
  }
}
