package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Packs that are wrong in one place each: the right code, on the right line, and no exception. */
class BrokenPacksTest {
  private static final String CARD =
      """
      {
        "id": "kettles",
        "version": "1.0.0",
        "languages": ["en", "zh"],
        "title": {"en": "Kettles", "zh": "水壶"},
        "licence": "Apache-2.0"
      }
      """;

  /**
   * @param at a piece of the broken file; the problem must stand on its line
   */
  record Case(
      String name,
      String code,
      String file,
      String replace,
      String with,
      String at,
      boolean warning) {
    @Override
    public String toString() {
      return code + ": " + name;
    }
  }

  static Stream<Case> cases() {
    Problems problems = new Problems();
    Located.Arr all =
        (Located.Arr)
            new JsonSource()
                .read("cases.json", resource("/broken-packs/cases.json"), problems)
                .orElseThrow();
    return all.items().stream()
        .map(item -> Fields.of(item, problems).orElseThrow())
        .map(
            fields ->
                new Case(
                    fields.string("name").orElseThrow(),
                    fields.string("code").orElseThrow(),
                    fields.string("file").orElseThrow(),
                    fields.string("replace").orElseThrow(),
                    bare(fields, "with"),
                    fields.string("at").orElseThrow(),
                    fields.flag("warning", false)));
  }

  /** What takes the place may be nothing at all. */
  private static String bare(Fields fields, String name) {
    return ((Located.Str) fields.value(name).orElseThrow()).value();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void isFoundWhereItStands(Case broken) {
    Map<String, String> files = whole();
    String text = files.get(broken.file);
    assertThat(text.split(java.util.regex.Pattern.quote(broken.replace), -1))
        .as("the place to break stands once")
        .hasSize(2);
    String damaged = text.replace(broken.replace, broken.with);
    files.put(broken.file, damaged);

    List<Problem> problems = read(files).problems();

    String where = "kettles/" + broken.file + ":" + lineOf(damaged, broken.at);
    assertThat(problems)
        .as(problems.toString())
        .anyMatch(
            problem ->
                problem.code().equals(broken.code)
                    && (problem.file() + ":" + problem.line()).equals(where)
                    && problem.isError() != broken.warning
                    && problem.column() > 0
                    && !problem.message().en().isBlank()
                    && !problem.message().zh().isBlank());
  }

  @Test
  void thereAreSixtyAndTheWholePackHasNoProblem() {
    assertThat(cases().count()).isGreaterThanOrEqualTo(60);
    assertThat(read(whole()).problems()).isEmpty();
  }

  private static int lineOf(String text, String piece) {
    int at = text.indexOf(piece);
    assertThat(at).as("\"%s\" stands in the file", piece).isNotNegative();
    return (int) text.substring(0, at).chars().filter(c -> c == '\n').count() + 1;
  }

  static Map<String, String> whole() {
    Map<String, String> files = new LinkedHashMap<>();
    files.put("pack.json", CARD);
    files.put("scenarios/kettle.json", text("/motcoach/pack/kettle.json"));
    files.put("drills/first.json", text("/broken-packs/base-drills.json"));
    files.put("handbook/desk.json", text("/broken-packs/base-handbook.json"));
    files.put("rules/en.json", text("/broken-packs/base-rules.json"));
    return files;
  }

  private static PackReader.Outcome read(Map<String, String> texts) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    texts.forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    return new PackReader().read(new PackFiles("kettles", files), new Problems());
  }

  private static String text(String name) {
    return new String(resource(name), StandardCharsets.UTF_8);
  }

  private static byte[] resource(String name) {
    try (InputStream stream = BrokenPacksTest.class.getResourceAsStream(name)) {
      return stream.readAllBytes();
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }
}
