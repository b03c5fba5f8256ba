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

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Och, it'll all sort itself out. | all sort",
        "Sir, you need to calm down and read me the meter number. | you calm down",
        "So you say you returned it. The record tells a different story. | the record tells",
        "It depends what the forecast does, and your guess is as good as mine. | on your guess",
        "With pleasure, madam: glass down. | with pleasure",
        "Kindly do the needful and revert with ID proof at the earliest, without fail. | have the needful",
        "安静点，东西收走，座位腾出来。 | 麻烦您安静",
        "明早七点整，大堂集合，所有人必须到！ | 麻烦您所有人"
      })
  void repeatsNoWordsThatAreNoDeedAndNoThing(String text, String taken) {
    List<String> lines = suggestions(text).toList();
    assertThat(lines).as(text).isNotEmpty();
    assertThat(lines).noneMatch(line -> line.contains(taken));
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
