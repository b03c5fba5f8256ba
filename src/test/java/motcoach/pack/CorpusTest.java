package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import motcoach.bench.Parts;
import motcoach.expression.Band;
import motcoach.expression.Category;
import motcoach.expression.learning.Corpus;
import motcoach.expression.learning.LabelledLine;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The corpus keeps its promises: size, spread, one judgement a line, and a test part of its own.
 */
class CorpusTest {
  private static final Corpus LEARNT = Parts.learnt();
  private static final Corpus TEST = Parts.test();
  private static final Corpus SECOND = Parts.secondLook();

  /** A piece that stands in more lines tells nothing about one of them. */
  private static final int COMMON = 60;

  private static final Corpus ALL = LEARNT.and(TEST);

  @ParameterizedTest
  @EnumSource(Language.class)
  void isLargeEnoughAndHalfOfItTricky(Language language) {
    Corpus own = ALL.in(language);
    long tricky = own.lines().stream().filter(line -> line.tricky().isPresent()).count();

    assertThat(own.lines()).hasSizeGreaterThan(3_000);
    assertThat(own.pairs()).hasSizeGreaterThan(800);
    assertThat((double) tricky / own.lines().size()).isBetween(0.4, 0.6);
    assertThat(TEST.in(language).lines()).hasSizeGreaterThan(700);
    assertThat(SECOND.in(language).everyLine()).hasSizeGreaterThanOrEqualTo(200);
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void coversEveryCategoryActAndManyFieldsOfWork(Language language) {
    Corpus own = ALL.in(language);
    Map<Category, Integer> categories = new HashMap<>();
    Map<Act, Integer> acts = new HashMap<>();
    Set<String> fields = new HashSet<>();
    for (LabelledLine line : own.lines()) {
      line.category().ifPresent(category -> categories.merge(category, 1, Integer::sum));
      line.acts().ifPresent(all -> all.forEach(act -> acts.merge(act, 1, Integer::sum)));
      fields.add(line.situation().replaceAll("-\\d+$", ""));
    }
    for (Category category : Category.values()) {
      assertThat(categories.get(category)).as(category.id()).isGreaterThan(60);
    }
    for (Act act : Act.values()) {
      assertThat(acts.get(act)).as(act.id()).isGreaterThanOrEqualTo(40);
    }
    assertThat(fields).hasSizeGreaterThan(25);
  }

  @Test
  void everyIdIsUsedOnceAndBelongsToItsSituation() {
    Set<String> ids = new HashSet<>();
    for (LabelledLine line : ALL.and(SECOND).everyLine()) {
      assertThat(ids.add(line.id())).as(line.id()).isTrue();
      assertThat(line.id()).startsWith(line.situation());
    }
  }

  @Test
  void noSituationIsInTwoParts() {
    Set<String> learnt = new HashSet<>(LEARNT.situations());

    assertThat(TEST.situations()).doesNotContainAnyElementsOf(learnt);
    Problems problems = new Problems();
    assertThat(new ShippedCorpus().part("dev", problems).situations())
        .doesNotContainAnyElementsOf(new ShippedCorpus().part("train", problems).situations());
  }

  @Test
  void noTextStandsTwiceAndNoneIsJudgedTwoWays() {
    Map<String, LabelledLine> seen = new HashMap<>();
    List<String> twice = new ArrayList<>();
    for (LabelledLine line : ALL.and(SECOND).everyLine()) {
      LabelledLine before = seen.putIfAbsent(plain(line.text()), line);
      if (before != null) {
        twice.add(before.id() + " " + line.id() + " " + line.text());
      }
    }
    assertThat(twice).isEmpty();
  }

  @Test
  void nothingMuchLikeATestLineIsLearnt() {
    Map<String, List<LabelledLine>> learnt = new HashMap<>();
    Map<LabelledLine, Integer> size = new HashMap<>();
    for (LabelledLine line : LEARNT.everyLine()) {
      Set<String> pieces = pieces(line.text());
      size.put(line, pieces.size());
      pieces.forEach(piece -> learnt.computeIfAbsent(piece, p -> new ArrayList<>()).add(line));
    }
    List<String> near = new ArrayList<>();
    for (LabelledLine line : TEST.and(SECOND).everyLine()) {
      Set<String> own = pieces(line.text());
      Map<LabelledLine, Integer> shared = new HashMap<>();
      own.forEach(
          piece ->
              learnt.getOrDefault(piece, List.of()).forEach(o -> shared.merge(o, 1, Integer::sum)));
      shared.forEach(
          (other, count) -> {
            int all = own.size() + size.get(other) - count;
            if (own.size() > 10 && count > 0.6 * all) {
              near.add(line.text() + " ~ " + other.text());
            }
          });
    }
    assertThat(near).isEmpty();
  }

  @Test
  void theListOfFilesIsWhole() throws IOException {
    Path root = Path.of("resources/corpus");
    Set<String> there = new TreeSet<>();
    try (Stream<Path> files = Files.walk(root)) {
      files
          .filter(
              file ->
                  file.toString().endsWith(".jsonl")
                      && file.getNameCount() == root.getNameCount() + 3)
          .forEach(file -> there.add(root.relativize(file).toString().replace('\\', '/')));
    }
    assertThat(ShippedCorpus.files(new Problems())).containsExactlyElementsOf(there);
  }

  @Test
  void wrongLinesAreNamedWithTheirPlaceAndLeftOut() {
    Problems problems = new Problems();
    String file =
        "{\"id\":\"a\",\"situation\":\"s\",\"text\":\"fine\",\"label\":\"neutral\"}\n"
            + "{\"id\":\"b\",\"situation\":\"s\",\"text\":\"odd\",\"label\":\"negative\"}\n"
            + "\n"
            + "{\"id\":\"c\",\"situation\":\"s\",\"text\":\"odd\",\"label\":\"wonderful\"}\n"
            + "{\"id\":\"d\",\"situation\":\"s\",\"text\":\"好\",\"label\":\"positive\",\"lang\":\"zh\"}\n"
            + "{\"id\":\"e\", oops\n";

    Corpus corpus =
        new CorpusFile()
            .read(
                "own.jsonl",
                Language.EN,
                file.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                problems);

    assertThat(corpus.lines()).extracting(LabelledLine::id).containsExactly("a", "d");
    assertThat(corpus.in(Language.ZH).lines()).hasSize(1);
    assertThat(corpus.lines().get(0).label()).isEqualTo(Band.NEUTRAL);
    assertThat(problems.list().stream().map(p -> p.code() + ":" + p.line()))
        .containsExactlyInAnyOrder("MOT090:2", "MOT010:4", "MOT004:6");
  }

  private static String plain(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
  }

  /** Runs of four letters or characters. */
  private static Set<String> pieces(String text) {
    String plain = plain(text);
    Set<String> pieces = new HashSet<>();
    for (int i = 0; i + 4 <= plain.length(); i++) {
      pieces.add(plain.substring(i, i + 4));
    }
    return pieces;
  }
}
