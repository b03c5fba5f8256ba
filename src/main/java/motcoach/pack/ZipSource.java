package motcoach.pack;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.zip.CRC32;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/**
 * Reads a zip from a stranger into memory. Only the plain zip that this program writes is accepted:
 * one disk, stored or deflated, no encryption, each local header the same as its entry in the
 * directory, nothing overlapping, at most 500 entries, 8 MiB each, 64 MiB together, a hundredfold
 * growth at most. Anything else is refused as a whole, before anything of it is used.
 */
public final class ZipSource {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int ENTRY_SIGNATURE = 0x02014b50;
  private static final int LOCAL_SIGNATURE = 0x04034b50;
  private static final int DESCRIPTOR_SIGNATURE = 0x08074b50;
  private static final int END_LENGTH = 22;
  private static final int ENTRY_LENGTH = 46;
  private static final int LOCAL_LENGTH = 30;
  private static final int LONGEST_COMMENT = 0xFFFF;
  private static final int STORED = 0;
  private static final int DEFLATED = 8;
  private static final int ENCRYPTED_FLAGS = 0x2041;
  private static final int DESCRIPTOR_FLAG = 0x0008;
  private static final int UNIX = 3;
  private static final int FILE_TYPE = 0170000;
  private static final int LINK = 0120000;
  private static final int DEEPEST = 3;
  private static final int RATIO = 100;
  private static final int RATIO_COUNTS_FROM = 100 * 1024;
  private static final int LARGEST_GAP = 64 * 1024;
  private static final Pattern PART = Pattern.compile("[a-z0-9][a-z0-9._-]{0,63}");
  private static final Pattern DEVICE =
      Pattern.compile("(con|prn|aux|nul|com[1-9]|lpt[1-9])(\\..*)?");

  private final String label;
  private final Problems problems;

  private record Entry(
      String name, int flags, int method, long crc, int packed, int size, int local) {}

  /** Refused, with the code and the sentence that say why. */
  private static final class Refusal extends Exception {
    private static final long serialVersionUID = 1L;
    private final String code;
    private final String en;
    private final String zh;

    Refusal(String code, String en, String zh) {
      super(code, null, false, false);
      this.code = code;
      this.en = en;
      this.zh = zh;
    }
  }

  /**
   * @param label the name used in problems
   * @param problems receives why an archive is refused; never an exception
   */
  public ZipSource(String label, Problems problems) {
    this.label = label;
    this.problems = problems;
  }

  /** Contents by name in the order of the directory; empty when the archive is refused. */
  public Optional<Map<String, byte[]>> read(byte[] bytes) {
    try {
      return Optional.of(contents(bytes));
    } catch (Refusal refused) {
      problems.error(Place.whole(label), refused.code, refused.en, refused.zh);
      return Optional.empty();
    }
  }

  private static Map<String, byte[]> contents(byte[] bytes) throws Refusal {
    if (bytes.length > PackArchive.MAX_BYTES) {
      throw new Refusal("MOT002", "The file is larger than 20 MiB.", "文件超过 20 MiB。");
    }
    ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    List<Entry> entries = directory(zip);
    apart(zip, entries);
    Map<String, byte[]> contents = new LinkedHashMap<>();
    long sum = 0;
    for (Entry entry : entries) {
      if (!entry.name.endsWith("/")) {
        byte[] content = content(zip, entry);
        sum += content.length;
        if (sum > PackFiles.LARGEST_SUM) {
          throw tooMuch();
        }
        contents.put(entry.name, content);
      }
    }
    return contents;
  }

  private static List<Entry> directory(ByteBuffer zip) throws Refusal {
    int end = end(zip);
    int count = zip.getShort(end + 10) & 0xFFFF;
    int start = zip.getInt(end + 16);
    boolean oneDisk =
        zip.getShort(end + 4) == 0
            && zip.getShort(end + 6) == 0
            && (zip.getShort(end + 8) & 0xFFFF) == count;
    if (!oneDisk || start < 0 || start > end || zip.getInt(end + 12) != end - start) {
      throw broken();
    }
    if (count > PackFiles.MOST_FILES) {
      throw tooMuch();
    }
    List<Entry> entries = new ArrayList<>();
    Map<String, String> names = new LinkedHashMap<>();
    int at = start;
    for (int i = 0; i < count; i++) {
      if (at + ENTRY_LENGTH > end || zip.getInt(at) != ENTRY_SIGNATURE) {
        throw broken();
      }
      int nameLength = zip.getShort(at + 28) & 0xFFFF;
      int next = at + ENTRY_LENGTH + nameLength + length(zip, at + 30) + length(zip, at + 32);
      if (next > end) {
        throw broken();
      }
      Entry entry =
          new Entry(
              name(zip, at + ENTRY_LENGTH, nameLength),
              zip.getShort(at + 8) & 0xFFFF,
              zip.getShort(at + 10) & 0xFFFF,
              zip.getInt(at + 16) & 0xFFFFFFFFL,
              zip.getInt(at + 20),
              zip.getInt(at + 24),
              zip.getInt(at + 42));
      boolean link = zip.get(at + 5) == UNIX && (zip.getInt(at + 38) >>> 16 & FILE_TYPE) == LINK;
      checkName(entry.name, link);
      if (names.put(entry.name.toLowerCase(Locale.ROOT), entry.name) != null) {
        throw new Refusal(
            "MOT078", "Two files in the archive have the same name.", "压缩包里有两个同名的文件。");
      }
      check(entry);
      entries.add(entry);
      at = next;
    }
    if (at != end) {
      throw broken();
    }
    return entries;
  }

  private static int length(ByteBuffer zip, int at) {
    return zip.getShort(at) & 0xFFFF;
  }

  /** Where the end record stands: the last one whose comment reaches exactly to the end. */
  private static int end(ByteBuffer zip) throws Refusal {
    int last = zip.limit() - END_LENGTH;
    for (int at = last; at >= 0 && at >= last - LONGEST_COMMENT; at--) {
      if (zip.getInt(at) == END_SIGNATURE
          && at + END_LENGTH + length(zip, at + 20) == zip.limit()) {
        return at;
      }
    }
    throw new Refusal(
        "MOT079",
        "This is not a pack file: a .motpack is a zip archive.",
        "这不是课程包文件：.motpack 应是一个 zip 压缩包。");
  }

  private static String name(ByteBuffer zip, int at, int length) throws Refusal {
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(zip.slice(at, length)).toString();
    } catch (CharacterCodingException notUtf8) {
      throw badName();
    }
  }

  private static void checkName(String name, boolean link) throws Refusal {
    String[] parts = (name.endsWith("/") ? name.substring(0, name.length() - 1) : name).split("/");
    boolean fine = !link && !name.startsWith("/") && parts.length <= DEEPEST && parts.length > 0;
    for (String part : parts) {
      fine &=
          PART.matcher(part).matches() && !part.endsWith(".") && !DEVICE.matcher(part).matches();
    }
    if (!fine) {
      throw badName();
    }
  }

  private static void check(Entry entry) throws Refusal {
    if ((entry.flags & ENCRYPTED_FLAGS) != 0
        || entry.method != STORED && entry.method != DEFLATED) {
      throw new Refusal(
          "MOT081",
          "The archive is encrypted or packed in an unusual way. Build it with \"mot pack build\".",
          "压缩包加了密，或用了不常见的压缩方式。请用 “mot pack build” 生成。");
    }
    if (entry.packed < 0 || entry.size < 0 || entry.local < 0) {
      throw broken();
    }
    if (entry.size > JsonSource.MAX_BYTES) {
      throw tooMuch();
    }
  }

  /** Entries lie one after the other, with little between them. */
  private static void apart(ByteBuffer zip, List<Entry> entries) throws Refusal {
    List<Entry> inOrder = new ArrayList<>(entries);
    inOrder.sort(Comparator.comparingInt(Entry::local));
    long free = 0;
    for (Entry entry : inOrder) {
      long data = data(zip, entry);
      if (entry.local < free || entry.local - free > LARGEST_GAP) {
        throw broken();
      }
      free = data + entry.packed;
      if (free > zip.limit()) {
        throw broken();
      }
    }
  }

  /** Where the packed bytes begin, once the local header says the same as the directory. */
  private static int data(ByteBuffer zip, Entry entry) throws Refusal {
    int at = entry.local;
    if (at + LOCAL_LENGTH > zip.limit() || zip.getInt(at) != LOCAL_SIGNATURE) {
      throw broken();
    }
    int nameLength = length(zip, at + 26);
    int start = at + LOCAL_LENGTH + nameLength + length(zip, at + 28);
    if (start > zip.limit()) {
      throw broken();
    }
    boolean later = (length(zip, at + 6) & DESCRIPTOR_FLAG) != 0;
    boolean same =
        name(zip, at + LOCAL_LENGTH, nameLength).equals(entry.name)
            && length(zip, at + 8) == entry.method
            && length(zip, at + 6) == entry.flags
            && (later
                || (zip.getInt(at + 14) & 0xFFFFFFFFL) == entry.crc
                    && zip.getInt(at + 18) == entry.packed
                    && zip.getInt(at + 22) == entry.size);
    if (!same || later && !describes(zip, start + entry.packed, entry)) {
      throw broken();
    }
    return start;
  }

  /** Whether the descriptor behind the data says the same as the directory. */
  private static boolean describes(ByteBuffer zip, int behind, Entry entry) {
    int at = behind;
    if (at < 0 || at + 16 > zip.limit()) {
      return false;
    }
    if (zip.getInt(at) == DESCRIPTOR_SIGNATURE) {
      at += 4;
    }
    return (zip.getInt(at) & 0xFFFFFFFFL) == entry.crc
        && zip.getInt(at + 4) == entry.packed
        && zip.getInt(at + 8) == entry.size;
  }

  private static byte[] content(ByteBuffer zip, Entry entry) throws Refusal {
    byte[] packed = new byte[entry.packed];
    zip.get(data(zip, entry), packed);
    byte[] content = entry.method == STORED ? packed : inflate(packed, entry.size);
    CRC32 crc = new CRC32();
    crc.update(content);
    if (content.length != entry.size || crc.getValue() != entry.crc) {
      throw broken();
    }
    return content;
  }

  /** Inflates no more than {@code size} bytes, whatever the archive says. */
  private static byte[] inflate(byte[] packed, int size) throws Refusal {
    Inflater inflater = new Inflater(true);
    inflater.setInput(packed);
    ByteArrayOutputStream out = new ByteArrayOutputStream(Math.min(size, RATIO_COUNTS_FROM));
    byte[] part = new byte[8192];
    try {
      while (!inflater.finished()) {
        int count = inflater.inflate(part);
        if (count == 0 && !inflater.finished()) {
          throw broken();
        }
        out.write(part, 0, count);
        if (out.size() > size) {
          throw broken();
        }
        if (out.size() > RATIO_COUNTS_FROM && (long) packed.length * RATIO < out.size()) {
          throw tooMuch();
        }
      }
    } catch (DataFormatException damaged) {
      throw broken();
    } finally {
      inflater.end();
    }
    return out.toByteArray();
  }

  private static Refusal broken() {
    return new Refusal(
        "MOT082",
        "The archive is damaged or has been tampered with; nothing of it was used.",
        "压缩包已损坏或被改动过，其中内容一概没有使用。");
  }

  private static Refusal tooMuch() {
    return new Refusal(
        "MOT074",
        "A pack has at most 500 files of 8 MiB, 64 MiB together, and does not grow more than"
            + " a hundredfold when unpacked.",
        "一个课程包最多 500 个文件，每个 8 MiB，合计 64 MiB，解压后不超过一百倍。");
  }

  private static Refusal badName() {
    return new Refusal(
        "MOT075",
        "A file name in the archive is not allowed: small letters, digits, dots and hyphens, three"
            + " levels at most, no links.",
        "压缩包里有不允许的文件名：只能用小写字母、数字、点和连字符，最多三层，不能是链接。");
  }
}
