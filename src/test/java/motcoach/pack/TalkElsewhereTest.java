package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import motcoach.expression.Band;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Situation;
import motcoach.method.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Talk of other things, of which nothing was learnt: it serves nobody and hurts nobody. */
class TalkElsewhereTest {
  private static final ExpressionReader READER =
      new ShippedRules().reader(List.of(), new Problems()).orElseThrow();

  @ParameterizedTest
  @EnumSource(Language.class)
  void is_seldom_praised_or_blamed(Language language) throws IOException {
    Situation situation = new Situation(Optional.of(language), Optional.empty(), false);
    List<String> judged =
        lines(language).stream()
            .filter(line -> READER.read(line, situation).band() != Band.NEUTRAL)
            .toList();
    assertThat(judged).hasSizeLessThanOrEqualTo(8);
  }

  private static List<String> lines(Language language) throws IOException {
    String name = "/motcoach/expression/elsewhere." + language.id() + ".txt";
    try (InputStream stream = TalkElsewhereTest.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
