package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Situation;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** What the learnt reader quotes can be read as it stands. */
class LearntQuoteTest {
  private static final Pattern STUMP = Pattern.compile("(^|.*[，。？！、：；…—～])\\p{IsHan}{1,3}");

  @Test
  void noQuoteBeginsAFewCharactersBehindTheClause() {
    Problems problems = new Problems();
    ExpressionReader reader = new ShippedRules().reader(List.of(), problems).orElseThrow();
    Situation situation = new Situation(Optional.of(Language.ZH), Optional.empty(), false);
    List<String> before =
        new ShippedCorpus()
            .part("dev", problems).in(Language.ZH).lines().stream()
                .flatMap(
                    line ->
                        reader.read(line.text(), situation).findings().stream()
                            .filter(finding -> finding.rule().contains(".example."))
                            .map(finding -> line.text().substring(0, finding.start())))
                .toList();
    assertThat(before).hasSizeGreaterThan(100);
    assertThat(before).noneMatch(text -> STUMP.matcher(text).matches());
  }
}
