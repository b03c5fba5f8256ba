package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Finding;
import motcoach.expression.Situation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Something better to say keeps the facts of the sentence and never leaves a slot half filled. */
class RewriteTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();
  private static final Pattern OPEN = Pattern.compile("\\{[a-z]+}");

  private static Stream<String> suggestions(String text) {
    return READER.read(text, Situation.ALONE).findings().stream()
        .map(Finding::suggestions)
        .flatMap(List::stream);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "You can't have the room before three. | the room",
        "You can't have the room before three. | from three",
        "It should be there by Friday, hopefully. | Friday",
        "Why didn't you bring the receipt? | the receipt",
        "Come back tomorrow. | Tomorrow I'm here",
        "Try again on Monday. | On Monday I'm here",
        "Look on the website. | the website",
        "Someone will call you back. | call you back",
        "You must fill in the form. | fill in the form",
        "We apologise for any inconvenience caused by the delay. | the delay",
        "尽快给您处理 | 前给您处理",
        "填表！ | 麻烦您填表",
        "您的押金退不了。 | 您的押金"
      })
  void keepsWhatTheSentenceIsAbout(String text, String kept) {
    assertThat(suggestions(text)).as(text).anyMatch(line -> line.contains(kept));
  }

  @Test
  void givesAtMostTwoAndEverySlotIsFilledOrClear() {
    for (String text :
        List.of(
            "That's not my department, ask Maria at the desk.",
            "No.",
            "It'll be £40, take it or leave it.",
            "这个不归我们管，您问前台。",
            "不知道。",
            "三天后再来吧，现在办不了。")) {
      for (Finding finding : READER.read(text, Situation.ALONE).findings()) {
        assertThat(finding.suggestions())
            .as(text)
            .hasSizeLessThanOrEqualTo(2)
            .doesNotHaveDuplicates();
        assertThat(finding.suggestions()).noneMatch(line -> OPEN.matcher(line).find());
      }
    }
  }

  @Test
  void namesThePersonTheSentenceNames() {
    assertThat(suggestions("That's nothing to do with me, ask my colleague upstairs."))
        .anyMatch(line -> line.toLowerCase(java.util.Locale.ROOT).contains("my colleague"));
  }

  @Test
  void takesOverNoTimeThatHasPassed() {
    assertThat(suggestions("You should have brought the form yesterday."))
        .noneMatch(line -> line.contains("yesterday"));
  }
}
