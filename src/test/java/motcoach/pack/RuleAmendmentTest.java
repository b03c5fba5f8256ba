package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;
import motcoach.expression.ExpressionReader;
import motcoach.expression.Reading;
import motcoach.expression.Situation;
import org.junit.jupiter.api.Test;

/** What a pack may change in the rules that come with the program. */
class RuleAmendmentTest {
  private static final String LINE = "Sorry, you can't have that.";
  private final Problems problems = new Problems();

  private static String file(String amend) {
    return "{\"language\": \"en\", \"rules\": [],\n\"amend\": [" + amend + "]}";
  }

  private ExpressionReader reader(String amend) {
    RuleFile read =
        new RuleFiles()
            .read("pack/rules/en.json", file(amend).getBytes(StandardCharsets.UTF_8), problems)
            .orElseThrow();
    return new ShippedRules().reader(List.of(read), problems).orElseThrow();
  }

  /** The shipped rule that marks the line. */
  private static String rule() {
    Reading reading =
        new ShippedRules()
            .reader(List.of(), new Problems())
            .orElseThrow()
            .read(LINE, Situation.ALONE);
    return reading.faults().findFirst().orElseThrow().rule();
  }

  private static List<String> faults(ExpressionReader reader, String line) {
    return reader.read(line, Situation.ALONE).faults().map(fault -> fault.rule()).toList();
  }

  private List<String> codes() {
    return problems.list().stream()
        .filter(problem -> problem.file().startsWith("pack"))
        .map(problem -> problem.code() + ":" + problem.line())
        .toList();
  }

  @Test
  void aRuleThatIsSwitchedOffSaysNothing() {
    ExpressionReader reader = reader("{\"rule\": \"" + rule() + "\", \"off\": true}");

    assertThat(faults(reader, LINE)).doesNotContain(rule());
    assertThat(codes()).isEmpty();
  }

  @Test
  void anExceptionTakesTheMarkBackOnlyWhereItStands() {
    String free = "You can't have the blue zebra ticket.";
    ExpressionReader reader =
        reader(
            "{\"rule\": \""
                + rule()
                + "\", \"unless\": [\"blue zebra\"], \"miss\": [\""
                + free
                + "\"]}");

    assertThat(codes()).isEmpty();
    assertThat(faults(reader, free)).doesNotContain(rule());
    assertThat(faults(reader, LINE)).contains(rule());
  }

  @Test
  void anExceptionThatKillsTheRulesOwnExamplesIsRefusedAtItsPlaceAndChangesNothing() {
    ExpressionReader reader =
        reader(
            "{\"rule\": \"" + rule() + "\", \"unless\": [\"can not\"], \"miss\": [\"All fine.\"]}");

    assertThat(codes()).isNotEmpty().allMatch("MOT035:2"::equals);
    assertThat(faults(reader, LINE)).contains(rule());
  }

  @Test
  void anExceptionProvesItselfByALine() {
    reader("{\"rule\": \"" + rule() + "\", \"unless\": [\"blue zebra\"]}");

    assertThat(codes()).containsExactly("MOT039:2");
  }

  @Test
  void aLineThatIsStillMarkedIsSaid() {
    reader("{\"rule\": \"" + rule() + "\", \"miss\": [\"" + LINE + "\"]}");

    assertThat(codes()).containsExactly("MOT036:2");
  }

  @Test
  void aPatternThatCannotBeReadAndARuleThatIsNotThereAreSaid() {
    reader(
        "{\"rule\": \""
            + rule()
            + "\", \"unless\": [\"(blue\"], \"miss\": [\"Fine.\"]},\n"
            + "{\"rule\": \"en.none.such\", \"off\": true}");

    assertThat(codes()).containsExactlyInAnyOrder("MOT030:2", "MOT043:3");
  }

  @Test
  void theReaderOfPacksProvesThemToo() {
    TreeMap<String, byte[]> files = new TreeMap<>();
    BrokenPacksTest.whole()
        .forEach((name, text) -> files.put(name, text.getBytes(StandardCharsets.UTF_8)));
    files.put(
        "rules/en.json",
        file("{\"rule\": \"" + rule() + "\", \"off\": true}").getBytes(StandardCharsets.UTF_8));

    assertThat(new PackReader().read(new PackFiles("kettles", files), new Problems()).problems())
        .isEmpty();
  }
}
