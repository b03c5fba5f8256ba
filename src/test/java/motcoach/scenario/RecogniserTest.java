package motcoach.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;

class RecogniserTest {
  private static final Recogniser RECOGNISER =
      new Recogniser(topics(), id -> 0.5, TestStory.recognition(), Meaning.NONE);

  private static List<Topic> topics() {
    return List.of(
        new Topic(
            "where",
            new Text("Where it is", "在哪儿"),
            new Wordings(
                Map.of(
                    Language.EN, List.of("where is (it|my <1> parcel)"),
                    Language.ZH, List.of("包裹<2>在哪")),
                Map.of(
                    Language.EN,
                    List.of("where has my parcel got to", "has the parcel been found"),
                    Language.ZH,
                    List.of("我的件到哪儿了", "东西找到没有")))),
        new Topic(
            "purpose",
            new Text("What it is for", "做什么用"),
            new Wordings(
                Map.of(),
                Map.of(
                    Language.EN,
                    List.of("what do you need the certificate for", "what is the paper used for"),
                    Language.ZH,
                    List.of("这份证书您是要做什么用", "您拿它去办什么事")))));
  }

  private static List<Recogniser.Spot> spots(
      Recogniser recogniser, String text, Language language, Meaning meaning) {
    return recogniser.recognise(Pieces.of(text, language, meaning)).heard();
  }

  private static List<String> ids(String text, Language language) {
    return spots(RECOGNISER, text, language, Meaning.NONE).stream()
        .map(Recogniser.Spot::id)
        .toList();
  }

  @Test
  void aPhraseSettlesItAndMarksItsOwnWords() {
    List<Recogniser.Spot> spots =
        spots(RECOGNISER, "So, where is it now?", Language.EN, Meaning.NONE);

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

  private static Evidence evidence(String text, Language language, Wordings wordings) {
    Topic topic = new Topic("nothing", new Text("Nothing much", "没说什么"), wordings);
    return new Recogniser(List.of(topic), id -> 0.5, TestStory.recognition(), Meaning.NONE)
        .evidence(Pieces.of(text, language, Meaning.NONE))
        .get("nothing")
        .evidence();
  }

  @Test
  void whereAllLiesInSayingLittleMoreWordsAreNotNear() {
    Wordings little =
        new Wordings(
            Map.of(),
            Map.of(
                Language.EN, List.of("Right.", "Okay then."), Language.ZH, List.of("这样啊。", "好吧。")),
            Map.of(),
            3);

    assertThat(evidence("Right.", Language.EN, little).words()).isPositive();
    assertThat(evidence("Right, so the line stands still.", Language.EN, little).words()).isZero();
    assertThat(evidence("这样啊。", Language.ZH, little).words()).isPositive();
    assertThat(evidence("这样啊，那线还停着呢。", Language.ZH, little).words()).isZero();
  }

  @Test
  void marksAreNoPartOfWhatAPhraseTakes() {
    Wordings nod = new Wordings(Map.of(Language.ZH, List.of("^^嗯$")), Map.of());

    assertThat(evidence("嗯……", Language.ZH, nod).share()).isEqualTo(1);
    assertThat(evidence("嗯，好的。", Language.ZH, nod).share()).isCloseTo(1 / 3.0, within(1e-9));
  }

  @Test
  void sentencesAndTheirClausesAreCutWithoutTheirMarks() {
    String text = "By 3.30, I call. 好的，马上！";

    assertThat(Segments.of(text).stream().map(segment -> segment.of(text)))
        .containsExactly("By 3.30, I call", "好的，马上", "By 3.30", "I call", "好的", "马上");
  }

  /**
   * Sentences of a search point one way, of a use another, greetings a third, all else a fourth.
   */
  private static final Meaning SEARCH_OR_USE =
      (sentence, language) -> {
        boolean search = sentence.matches(".*(where|Where|found|tracked down|got to).*");
        boolean use = sentence.matches(".*(for$|for\\?$|used|intend).*");
        boolean greeting = sentence.contains("morning");
        return Optional.of(
            new float[] {
              search ? 1 : 0, use ? 1 : 0, greeting ? 1 : 0, search || use || greeting ? 0 : 1
            });
      };

  private static Recogniser byMeaning(Map<Language, List<List<String>>> otherTalk) {
    Map<Language, Evidence.Weights> byMeaning =
        Map.of(Language.EN, new Evidence.Weights(-3, 10, 0, 3, 0, 0, 0, 0, 0));
    return new Recogniser(
        topics(),
        id -> 0.5,
        new Recognition(0.5, 0.5, 0.5, byMeaning, TestStory.recognition().byWords(), otherTalk),
        SEARCH_OR_USE);
  }

  @Test
  void meaningIsHeardInOtherWordsAndInThePieceThatSaysIt() {
    String text = "Good morning. Has anybody tracked down my box?";
    Recogniser recogniser =
        byMeaning(Map.of(Language.EN, List.of(List.of("the lift"), List.of("lovely weather"))));

    List<Recogniser.Spot> spots = spots(recogniser, text, Language.EN, SEARCH_OR_USE);

    assertThat(ids(text, Language.EN)).isEmpty();
    assertThat(spots).extracting(Recogniser.Spot::id).containsExactly("where");
    assertThat(spots.get(0).place().of(text)).isEqualTo("Has anybody tracked down my box");
  }

  @Test
  void whatIsNoNearerThanOtherTalkIsNotHeard() {
    Map<Language, List<List<String>>> sameTalk =
        Map.of(
            Language.EN,
            List.of(
                List.of("where is the lift"), List.of("where do I sign"), List.of("got to go")));

    List<Recogniser.Spot> spots =
        spots(byMeaning(sameTalk), "Tracked down at last.", Language.EN, SEARCH_OR_USE);

    assertThat(spots).isEmpty();
  }

  /** "Please don't go" came near to every sentence that ends in "please". */
  @Test
  void aMerePleaseIsNoPieceBesideOthers() {
    assertThat(said("One moment, please.")).containsExactly("One moment, please", "One moment");
    assertThat(said("Please!")).containsExactly("Please");
  }

  private static List<String> said(String text) {
    return Pieces.of(text, Language.EN, Meaning.NONE).segments().stream()
        .map(piece -> piece.of(text))
        .toList();
  }

  @Test
  void ofAPastedDocumentTheFirstPiecesAreRead() {
    Pieces pieces = Pieces.of("Sentence. ".repeat(10_000), Language.EN, SEARCH_OR_USE);

    assertThat(pieces.segments()).hasSize(24);
    assertThat(pieces.meant()).hasSize(24);
  }
}
