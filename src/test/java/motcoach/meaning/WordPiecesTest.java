package motcoach.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class WordPiecesTest {
  private static final List<String> VOCABULARY =
      List.of(
          "[UNK]", "[CLS]", "[SEP]", "call", "##ing", "##back", "cafe", "包", "裹", "?", "'", "s");

  private final WordPieces pieces = new WordPieces(numbered());

  private static Map<String, Integer> numbered() {
    Map<String, Integer> numbers = new HashMap<>();
    VOCABULARY.forEach(piece -> numbers.put(piece, numbers.size()));
    return numbers;
  }

  private List<String> cut(String sentence) {
    return java.util.Arrays.stream(pieces.of(sentence, 32)).mapToObj(VOCABULARY::get).toList();
  }

  @Test
  void wordsAreCutIntoTheirLongestKnownPieces() {
    assertThat(cut("Calling callback"))
        .containsExactly("[CLS]", "call", "##ing", "call", "##back", "[SEP]");
  }

  @Test
  void marksAndChineseCharactersStandAloneAndAccentsGo() {
    assertThat(cut("Café's 包裹?"))
        .containsExactly("[CLS]", "cafe", "'", "s", "包", "裹", "?", "[SEP]");
  }

  @Test
  void whatCannotBeCutIsUnknown() {
    assertThat(cut("callx 丁 \uD800")).containsExactly("[CLS]", "[UNK]", "[UNK]", "[SEP]");
  }

  @Test
  void aLongSentenceEndsEarlyButWithItsMark() {
    int[] numbers = pieces.of("call ".repeat(100), 8);

    assertThat(numbers).hasSize(8);
    assertThat(VOCABULARY.get(numbers[7])).isEqualTo("[SEP]");
  }

  @Test
  void aVocabularyWithoutTheMarksIsRefused() {
    assertThatThrownBy(() -> new WordPieces(Map.of("call", 1)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
