package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import motcoach.expression.Rule;
import motcoach.method.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every shipped rule proves itself by its own lines. */
class RuleExamplesTest {
  private final Problems problems = new Problems();
  private final List<RuleFile> files = new RuleFiles().shipped(problems);

  @TestFactory
  Stream<DynamicTest> everyRuleMarksItsHitsAndLeavesItsMissesAlone() {
    new RuleFiles().compile(files, problems);
    List<Problem> found = problems.list();
    return files.stream()
        .flatMap(
            file ->
                file.set().rules().stream()
                    .map(
                        rule ->
                            DynamicTest.dynamicTest(
                                rule.id(), () -> proves(rule, file.place(rule.id()), found))));
  }

  private static void proves(Rule rule, Place at, List<Problem> found) {
    String wrong =
        found.stream()
            .filter(problem -> problem.message().en().startsWith(rule.id() + ": "))
            .map(problem -> problem.line(Language.EN))
            .collect(Collectors.joining("\n"));
    if (!wrong.isEmpty()) {
      fail(at + "\n" + wrong);
    }
  }

  @Test
  void theRuleFilesHaveNoOtherProblem() {
    new RuleFiles().compile(files, problems);
    assertThat(problems.list().stream().map(problem -> problem.line(Language.EN))).isEmpty();
  }
}
