package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.Situation;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** What the learnt reader quotes can be read as it stands. */
class LearntQuoteTest {
  private static final Pattern STUMP = Pattern.compile("(^|.*[，。？！、：；…—～])\\p{IsHan}{1,3}");

  /** The end of one clause, and another behind it. */
  private static final Pattern TAIL = Pattern.compile("\\p{IsHan}{1,3}[，。？！、：；…—～].+");

  private final ExpressionReader reader =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();

  private final Situation situation =
      new Situation(Optional.of(Language.ZH), Optional.empty(), false);

  @Test
  void noQuoteBeginsAFewCharactersBehindTheClause() {
    List<String> before = learnt((text, finding) -> text.substring(0, finding.start()));
    assertThat(before).hasSizeGreaterThan(100);
    assertThat(before).noneMatch(text -> STUMP.matcher(text).matches());
  }

  @Test
  void noQuoteBeginsWithTheEndOfAnotherClause() {
    List<String> inside =
        learnt(
            (text, finding) ->
                finding.start() > 0 && Character.isLetter(text.charAt(finding.start() - 1))
                    ? finding.quote()
                    : "");
    assertThat(inside).hasSizeGreaterThan(100);
    assertThat(inside).noneMatch(quote -> TAIL.matcher(quote).matches());
  }

  private List<String> learnt(BiFunction<String, Finding, String> part) {
    return new ShippedCorpus()
        .part("dev", new Problems()).in(Language.ZH).lines().stream()
            .flatMap(
                line ->
                    reader.read(line.text(), situation).findings().stream()
                        .filter(finding -> finding.rule().contains(".example."))
                        .map(finding -> part.apply(line.text(), finding)))
            .toList();
  }
}
