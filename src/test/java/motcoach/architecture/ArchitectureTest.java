package motcoach.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * The package map as tests. Every rule is run twice: over the program, where it must hold, and over
 * the deliberate offenders in {@code motcoach.architecture.offenders}, where it must fail.
 */
class ArchitectureTest {
  private static final String ROOT = "motcoach";
  private static final String OFFENDERS = "motcoach.architecture.offenders";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);
  private static final JavaClasses WITNESSES = new ClassFileImporter().importPackages(OFFENDERS);

  /** A rule for packages below a root, so that the same rule reads program and offenders. */
  private interface Rule {
    ArchRule below(String root);
  }

  private record Named(String name, Rule rule) {}

  private static List<Named> rules() {
    List<Named> rules = new ArrayList<>();
    rules.add(layer("method", List.of()));
    rules.add(layer("expression", List.of("method")));
    rules.add(layer("scenario", List.of("method", "expression")));
    rules.add(layer("progress", List.of("method", "expression", "scenario")));
    rules.add(layer("studio", List.of("method", "expression", "scenario")));
    rules.add(layer("meaning", List.of()));
    rules.add(
        layer(
            "pack", List.of("method", "expression", "scenario", "progress", "studio", "meaning")));
    rules.add(layer("store", List.of("method", "expression", "scenario", "progress")));
    rules.add(layer("report", List.of("method", "expression", "scenario", "progress")));
    rules.add(layer("ui", List.of("method", "expression", "scenario", "progress", "studio")));
    rules.add(
        new Named(
            "the command line does not know the screens",
            root ->
                noClasses().that(in(root, "cli")).should().dependOnClassesThat(in(root, "ui"))));
    for (String core : List.of("method", "expression", "scenario", "progress", "studio")) {
      rules.add(
          new Named(
              core + " is pure",
              root ->
                  noClasses()
                      .that(in(root, core))
                      .should()
                      .dependOnClassesThat()
                      .resideInAnyPackage(
                          "javafx..",
                          "java.sql..",
                          "org.jdbi..",
                          "com.fasterxml..",
                          "java.io..",
                          "java.nio.file..",
                          "java.util.logging..",
                          "org.slf4j..")));
    }
    rules.add(
        new Named(
            "Jackson lives in pack",
            root ->
                noClasses()
                    .that(not(in(root, "pack")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.fasterxml..")));
    rules.add(
        new Named(
            "encoders are run in meaning, and pack catches what they throw",
            root ->
                noClasses()
                    .that(not(in(root, "meaning")))
                    .and(not(in(root, "pack")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("ai.onnxruntime..")));
    rules.add(
        new Named(
            "SQL lives in store",
            root ->
                noClasses()
                    .that(not(in(root, "store")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("java.sql..", "org.jdbi..", "org.sqlite..")));
    rules.add(
        new Named(
            "maps are laid out in studio.map",
            root ->
                noClasses()
                    .that(not(in(root, "studio.map")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.eclipse..", "com.google.common..")));
    rules.add(
        new Named(
            "PDF is written in report",
            root ->
                noClasses()
                    .that(not(in(root, "report")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..")));
    rules.add(
        new Named(
            "spreadsheets are written in report and read in pack",
            root ->
                noClasses()
                    .that(not(in(root, "report")))
                    .and(not(in(root, "pack")))
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("org.dhatim.fastexcel..")));
    rules.add(
        new Named(
            "tables are about nothing of ours but words in two languages",
            root ->
                noClasses()
                    .that(in(root, "report.table"))
                    .should()
                    .dependOnClassesThat(
                        in(root, "")
                            .and(not(in(root, "report.table")))
                            .and(not(in(ROOT, "method"))))));
    rules.add(
        new Named(
            "paper is about nothing of ours",
            root ->
                noClasses()
                    .that(in(root, "report.paper"))
                    .should()
                    .dependOnClassesThat(in(root, "").and(not(in(root, "report.paper"))))));
    rules.add(new Named("a screen never imports another screen", ArchitectureTest::screensApart));
    rules.add(
        new Named(
            "view models know no controls",
            root ->
                noClasses()
                    .that(in(root, "ui"))
                    .and()
                    .haveSimpleNameEndingWith("ViewModel")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("javafx.scene..", "javafx.stage..", "org.controlsfx..")));
    rules.add(
        new Named(
            "names are of things and verbs",
            root ->
                noClasses()
                    .that(in(root, ""))
                    .should()
                    .haveNameMatching(".*(Utils?|Manager|Helper)$")));
    return rules;
  }

  private static Named layer(String layer, List<String> mayImport) {
    return new Named(
        layer + " imports only what its package note says",
        root ->
            classes()
                .that(in(root, layer))
                .should()
                .onlyDependOnClassesThat(
                    new DescribedPredicate<JavaClass>("are foreign, its own, or " + mayImport) {
                      @Override
                      public boolean test(JavaClass type) {
                        return !type.getPackageName().startsWith(ROOT)
                            || in(root, layer).test(type)
                            || mayImport.stream()
                                .anyMatch(
                                    name -> in(root, name).test(type) || in(ROOT, name).test(type));
                      }
                    }));
  }

  private static ArchRule screensApart(String root) {
    return classes()
        .that(in(root, "ui"))
        .should()
        .onlyDependOnClassesThat(
            DescribedPredicate.describe("belong to no other screen", type -> true))
        .andShould(
            new com.tngtech.archunit.lang.ArchCondition<JavaClass>("import no other screen") {
              @Override
              public void check(JavaClass type, com.tngtech.archunit.lang.ConditionEvents events) {
                String own = screen(root, type);
                type.getDirectDependenciesFromSelf().stream()
                    .filter(dependency -> in(root, "ui").test(dependency.getTargetClass()))
                    .map(dependency -> screen(root, dependency.getTargetClass()))
                    .filter(other -> !other.equals(own) && !other.equals("kit"))
                    .filter(other -> !own.equals("shell"))
                    .forEach(
                        other ->
                            events.add(
                                com.tngtech.archunit.lang.SimpleConditionEvent.violated(
                                    type, type.getName() + " imports the screen " + other)));
              }
            });
  }

  private static String screen(String root, JavaClass type) {
    String below = type.getPackageName().substring((root + ".ui").length());
    return below.isEmpty() ? "" : below.substring(1).split("\\.")[0];
  }

  private static DescribedPredicate<JavaClass> in(String root, String layer) {
    String name = layer.isEmpty() ? root : root + "." + layer;
    return DescribedPredicate.describe(
        "reside in " + name,
        type -> type.getPackageName().equals(name) || type.getPackageName().startsWith(name + "."));
  }

  private static DescribedPredicate<JavaClass> not(DescribedPredicate<JavaClass> predicate) {
    return DescribedPredicate.not(predicate);
  }

  @TestFactory
  Stream<DynamicTest> theProgramKeepsEveryRule() {
    return rules().stream()
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.name,
                    () -> named.rule.below(ROOT).allowEmptyShould(false).check(PROGRAM)));
  }

  @TestFactory
  Stream<DynamicTest> everyRuleFailsOnItsOffender() {
    return rules().stream()
        .map(
            named ->
                DynamicTest.dynamicTest(
                    named.name,
                    () ->
                        assertThat(named.rule.below(OFFENDERS).evaluate(WITNESSES).hasViolation())
                            .as("an offender breaks: " + named.name)
                            .isTrue()));
  }
}
