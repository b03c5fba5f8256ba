package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import motcoach.method.Act;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NamesTest {
  private static final ExpressionReader READER =
      new TestRules().with(Language.EN, "refusal", 2, "can not").reader();
  private static final Situation ENGLISH =
      new Situation(Optional.of(Language.EN), Optional.empty(), false);

  private static Optional<String> name(String text) {
    return READER.read(text, ENGLISH).quote(Act.NAME);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "I'm Lin.",
        "Lin here.",
        "Lin speaking, good morning.",
        "Good afternoon, this is Lin.",
        "Lin from the parcel desk, good morning.",
        "Good afternoon Lin, please come in.",
        "Thank you, Lin.",
        "We found it, Lin, and it is dry.",
        "Lin, I drove over to the store today."
      })
  void readsWhoIsAddressedOrSpeaks(String text) {
    assertThat(name(text)).contains("Lin");
  }

  @Test
  void readsTitles() {
    assertThat(name("Good morning, Mr. Ray, come in.")).contains("Mr. Ray");
    assertThat(name("Good evening, Mr and Mrs Falk.")).contains("Mr and Mrs Falk");
    assertThat(name("Your receipt is attached, Mrs Cho.")).contains("Mrs Cho");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Leo has your parcel.",
        "Our director, Mairi Ross, is coming over.",
        "I'll ask Leo today.",
        "Unfortunately, it left at noon.",
        "It's Friday, we close at six.",
        "Passport, please, and sign here.",
        "THANK YOU, IT IS HERE",
        "I'm calling her at noon."
      })
  void leavesTheNamesOfOthersAndOtherWords(String text) {
    assertThat(name(text)).isEmpty();
  }
}
