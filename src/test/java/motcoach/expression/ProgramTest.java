package motcoach.expression;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.method.Language;
import org.junit.jupiter.api.Test;

/** Our automaton and a regular-expression engine of the same guarantee mark the same words. */
class ProgramTest {
  private final Random random = new Random(3);

  @Test
  void marksWhatARegularExpressionOfTheSameMeaningMarks() throws PatternException {
    int matches = 0;
    for (int round = 0; round < 2_000; round++) {
      String pattern = sequence(2);
      PatternNode body = PatternParser.parse(Language.EN, pattern).get(0).body();
      if (ProgramBuilder.nullable(body)) {
        continue;
      }
      Vocabulary vocabulary = new Vocabulary();
      ProgramBuilder.collect(body, vocabulary);
      Program program =
          ProgramBuilder.build(
              new PatternNode.Branch(PatternNode.Start.ANYWHERE, body, false), vocabulary);
      Pattern expression = Pattern.compile(expression(body));
      String text = text();
      Tokens tokens = Utterance.of(text, Optional.of(Language.EN)).in(Language.EN);
      vocabulary.number(tokens);
      Program.Room room = new Program.Room(program.size());
      for (int at = 0; at < tokens.size; at++) {
        int end = program.match(tokens, at, room);
        assertThat(end)
            .as(pattern + " in " + text + " at " + at)
            .isEqualTo(end(expression, tokens, at));
        assertThat(program.match(tokens, at, room)).as("known by now").isEqualTo(end);
        assertThat(program.walk(tokens, at, room)).as("without remembering").isEqualTo(end);
        matches += end > 0 ? 1 : 0;
      }
    }
    assertThat(matches).isGreaterThan(500);
  }

  private String text() {
    StringBuilder text = new StringBuilder("the");
    for (int i = 0; i < 12; i++) {
      text.append(random.nextInt(6) == 0 ? "," : "").append(' ').append(word());
    }
    return text.toString();
  }

  private String word() {
    return List.of("one", "two", "on", "off").get(random.nextInt(4));
  }

  private String sequence(int depth) {
    StringBuilder sequence = new StringBuilder(part(depth));
    for (int i = random.nextInt(3); i > 0; i--) {
      sequence.append(' ').append(part(depth));
    }
    return sequence.toString();
  }

  private String part(int depth) {
    switch (random.nextInt(depth > 0 ? 7 : 3)) {
      case 0:
      case 1:
        return word();
      case 2:
        return "o*";
      case 3:
        return "<" + (1 + random.nextInt(3)) + ">";
      case 4:
        return ",";
      default:
        String options = sequence(depth - 1) + "|" + sequence(depth - 1);
        return "(" + options + ")" + (random.nextBoolean() ? "?" : "");
    }
  }

  private static int end(Pattern expression, Tokens tokens, int at) {
    StringBuilder rest = new StringBuilder();
    List<Integer> ends = new ArrayList<>();
    for (int i = at; i < tokens.size; i++) {
      rest.append(tokens.isMark(i) ? mark(tokens.kind[i]) : "<" + tokens.word[i] + ">");
      ends.add(rest.length());
    }
    Matcher matcher = expression.matcher(rest.toString());
    return matcher.lookingAt() ? at + ends.indexOf(matcher.end()) + 1 : -1;
  }

  private static String mark(TokenKind kind) {
    return kind == TokenKind.COMMA ? "," : "!";
  }

  private static String expression(PatternNode node) {
    if (node instanceof PatternNode.Word) {
      return "<" + ((PatternNode.Word) node).word() + ">";
    }
    if (node instanceof PatternNode.Prefix) {
      return "<" + ((PatternNode.Prefix) node).start() + "[^>]*>";
    }
    if (node instanceof PatternNode.Mark) {
      return mark(((PatternNode.Mark) node).kind());
    }
    if (node instanceof PatternNode.Gap) {
      return "(?:<[^>]*>){0," + ((PatternNode.Gap) node).most() + "}?";
    }
    if (node instanceof PatternNode.Optional) {
      return "(?:" + expression(((PatternNode.Optional) node).inner()) + ")?";
    }
    if (node instanceof PatternNode.Sequence) {
      return ((PatternNode.Sequence) node)
          .parts().stream().map(ProgramTest::expression).collect(Collectors.joining());
    }
    return flat(node)
        .sorted(Comparator.comparingInt(ProgramTest::rank).reversed())
        .map(ProgramTest::expression)
        .collect(Collectors.joining("|", "(?:", ")"));
  }

  private static Stream<PatternNode> flat(PatternNode node) {
    return node instanceof PatternNode.Choice
        ? ((PatternNode.Choice) node).options().stream().flatMap(ProgramTest::flat)
        : Stream.of(node);
  }

  /** Longer options first, single words last. */
  private static int rank(PatternNode node) {
    if (node instanceof PatternNode.Word) {
      return 0;
    }
    return ProgramBuilder.longest(node);
  }
}
