package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

class RecogniserTest {
  private static final double THRESHOLD = 0.5;
  private static final Recogniser RECOGNISER = new Recogniser(wordings(), THRESHOLD);

  private static Map<String, Wordings> wordings() {
    Map<String, Wordings> wordings = new LinkedHashMap<>();
    wordings.put(
        "where",
        new Wordings(
            Map.of(
                Language.EN, List.of("where is (it|my <1> parcel)"),
                Language.ZH, List.of("包裹<2>在哪")),
            Map.of(
                Language.EN,
                List.of("where has my parcel got to", "has the parcel been found"),
                Language.ZH,
                List.of("我的件到哪儿了", "东西找到没有"))));
    wordings.put(
        "purpose",
        new Wordings(
            Map.of(),
            Map.of(
                Language.EN,
                List.of("what do you need the certificate for", "what is the paper used for"),
                Language.ZH,
                List.of("这份证书您是要做什么用", "您拿它去办什么事"))));
    return wordings;
  }

  private static List<String> ids(String text, Language language) {
    return RECOGNISER.spots(text, language).stream().map(Recogniser.Spot::id).toList();
  }

  @Test
  void aPhraseSettlesItAndMarksItsOwnWords() {
    List<Recogniser.Spot> spots = RECOGNISER.spots("So, where is it now?", Language.EN);

    assertThat(spots).singleElement();
    assertThat(spots.get(0).place().of("So, where is it now?")).isEqualTo("where is it");
  }

  @Test
  void wordsNearAnExampleAreRecognisedInBothLanguages() {
    assertThat(ids("and what do you need that certificate for?", Language.EN))
        .containsExactly("purpose");
    assertThat(ids("那您这份证书是做什么用的", Language.ZH)).containsExactly("purpose");
    assertThat(ids("我的件现在到哪儿啦", Language.ZH)).containsExactly("where");
  }

  @Test
  void whatIsNearNoExampleIsLeftAlone() {
    assertThat(ids("The weather is lovely today.", Language.EN)).isEmpty();
    assertThat(ids("今天天气不错", Language.ZH)).isEmpty();
    assertThat(ids("", Language.EN)).isEmpty();
  }

  @Test
  void severalThingsInOneUtteranceAreAllRecognisedInTheirOrder() {
    assertThat(
            ids(
                "What do you need the certificate for? And where has the parcel got to?",
                Language.EN))
        .containsExactly("purpose", "where");
  }

  @Test
  void sentencesAndTheirClausesAreCutWithoutTheirMarks() {
    String text = "By 3.30, I call. 好的，马上！";

    assertThat(Segments.of(text).stream().map(segment -> segment.of(text)))
        .containsExactly("By 3.30, I call", "好的，马上", "By 3.30", "I call", "好的", "马上");
  }
}
