package motcoach.report.file;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Texts somebody might type to break a file, the same ones every time. */
public final class Hostile {
  private static final List<String> BEGINNINGS =
      List.of(
          "=HYPERLINK(\"http://example.invalid\",\"click\")",
          "@SUM(A1:A9)",
          "+1+cmd|' /C calc'!A0",
          "-2+3+cmd|' /C calc'!A0",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "\u0000=1+1",
          "  =1+1",
          "\u3000＝1+1",
          "＝1+1",
          "＋1",
          "－1",
          "＠SUM(1)",
          "'=1",
          "''",
          "\"quoted\"",
          "a,b;c\td",
          "line one\r\nline two",
          "line one\nline two\rline three",
          "😀👩‍👩‍👧‍👦",
          "مرحبا بالعالم",
          "e\u0301\u0302\u0303",
          "\u0001\u0008\u000b\u001f\u007f\u0085",
          "\uFFFE\uFFFF",
          "\uD800 half",
          "half \uDC00",
          "<f>1+1</f>",
          "]]>&amp;<![CDATA[",
          "_x0041_ _x000D_ _X0041_",
          "007",
          "1e5",
          "2026-01-01",
          "TRUE",
          "=DDE(\"cmd\";\"/C calc\";\"x\")",
          "𠮷野家",
          "\u202Eright to left",
          "\u00a0=1",
          "\uFEFF=1",
          " lead and trail ",
          "%0A=1",
          "\\",
          "null",
          "{=1+1}");

  private Hostile() {}

  /** So many texts, none empty. */
  public static List<String> texts(int count) {
    Random random = new Random(20260302);
    List<String> texts = new ArrayList<>(BEGINNINGS);
    while (texts.size() < count) {
      StringBuilder text = new StringBuilder();
      int parts = 1 + random.nextInt(3);
      for (int i = 0; i < parts; i++) {
        text.append(
            random.nextInt(3) == 0
                ? Character.toString(random.nextInt(0x3000))
                : BEGINNINGS.get(random.nextInt(BEGINNINGS.size())));
      }
      if (random.nextInt(200) == 0) {
        text.append("长😀".repeat(40_000 / 3));
      }
      texts.add(text.toString());
    }
    return texts.subList(0, count);
  }
}
