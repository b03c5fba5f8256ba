package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.TreeMap;

/**
 * Damages packs at random and reads them: nothing may throw, and no reading may take long. A long
 * run: {@code scripts/bench packs}.
 */
public final class Mutations {
  private static final List<String> PIECES =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ",",
          ":",
          "\"",
          "\\",
          "\\u0000",
          "\\ud800",
          "null",
          "1e999",
          "-0",
          "\u202e",
          "\ud83d\ude00",
          "\uFEFF",
          "{\"not\": ",
          "\"all\": [",
          "<9>",
          "(a|",
          "*",
          "\n",
          "\"id\": \"\"",
          "9999999999999999999999",
          "true",
          "\"at-least\": ",
          "{any}",
          "<0-9>");

  private final Map<String, String> whole;
  private final List<String> names;
  private final SplittableRandom random;

  Mutations(long seed) {
    whole = BrokenPacksTest.whole();
    names =
        List.of(
            "scenarios/kettle.json",
            "scenarios/kettle.json",
            "pack.json",
            "drills/first.json",
            "handbook/desk.json",
            "rules/en.json");
    random = new SplittableRandom(seed);
  }

  /** The longest reading in milliseconds among {@code count} damaged packs. */
  long read(int count) {
    long longest = 0;
    PackReader reader = new PackReader();
    for (int i = 0; i < count; i++) {
      TreeMap<String, byte[]> files = new TreeMap<>();
      whole.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
      String name = names.get(random.nextInt(names.size()));
      files.put(name, damaged(whole.get(name)));
      long start = System.nanoTime();
      reader.read(new PackFiles("p", files), new Problems());
      longest = Math.max(longest, (System.nanoTime() - start) / 1_000_000);
    }
    return longest;
  }

  private byte[] damaged(String text) {
    StringBuilder damaged = new StringBuilder(text);
    int changes = 1 + random.nextInt(4);
    for (int i = 0; i < changes; i++) {
      int at = random.nextInt(damaged.length());
      int end = Math.min(damaged.length(), at + 1 + random.nextInt(40));
      switch (random.nextInt(5)) {
        case 0:
          damaged.delete(at, end);
          break;
        case 1:
          damaged.insert(at, PIECES.get(random.nextInt(PIECES.size())));
          break;
        case 2:
          damaged.insert(at, damaged.substring(at, end).repeat(1 + random.nextInt(60)));
          break;
        case 3:
          damaged.setCharAt(at, (char) random.nextInt(0x10000));
          break;
        default:
          int from = random.nextInt(damaged.length());
          damaged.replace(at, end, text.substring(Math.min(from, text.length() - 1)));
          break;
      }
      if (damaged.length() == 0) {
        damaged.append(' ');
      }
    }
    byte[] bytes = damaged.toString().getBytes(StandardCharsets.UTF_8);
    if (random.nextInt(8) == 0 && bytes.length > 0) {
      bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
    }
    return bytes;
  }

  /** {@code Mutations COUNT [SEED]}: prints what came of it. */
  public static void main(String[] arguments) {
    int count = Integer.parseInt(arguments[0]);
    long seed = arguments.length > 1 ? Long.parseLong(arguments[1]) : 1;
    long start = System.nanoTime();
    long longest = new Mutations(seed).read(count);
    System.out.printf(
        "%,d damaged packs read, no exception, longest %d ms, %.0f s, at most %d MiB heap%n",
        count, longest, (System.nanoTime() - start) / 1e9, Runtime.getRuntime().maxMemory() >> 20);
  }
}
