package motcoach.pack.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.zip.ZipInputStream;
import motcoach.method.Language;
import motcoach.pack.DraftFiles;
import motcoach.studio.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class H5pExportTest {
  private static final Set<String> LIBRARIES =
      Set.of("H5P.AdvancedText 1.1", "H5P.BranchingQuestion 1.0");

  private static Map<String, Value.Obj> files(Value scenario, Language language) {
    byte[] bytes = H5pExport.write(scenario, language).result().orElseThrow();
    Map<String, Value.Obj> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        String text = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
        files.put(entry.getName(), (Value.Obj) JsonText.read(text).orElseThrow());
      }
    } catch (IOException broken) {
      throw new AssertionError(broken);
    }
    return files;
  }

  private static Value.Obj branching(Value scenario, Language language) {
    return object(files(scenario, language).get("content/content.json"), "branchingScenario");
  }

  private static Value.Obj object(Value.Obj in, String name) {
    return (Value.Obj) in.get(name).orElseThrow(() -> new AssertionError(name + " is missing"));
  }

  private static int number(Value.Obj in, String name) {
    return (int) ((Value.Num) in.get(name).orElseThrow(() -> new AssertionError(name))).size();
  }

  private static List<Value> scenarios() {
    List<Value> all = new ArrayList<>();
    new DraftFiles()
        .open(Path.of("resources/packs/service-basics"))
        .draft()
        .files()
        .forEach(
            (name, value) -> {
              if (name.startsWith("scenarios/")) {
                all.add(value);
              }
            });
    for (String name : List.of("harlowe.twee", "sugarcube.tw", "chapbook.twee")) {
      all.add(Samples.result(TweeImport.read(Samples.bytes(name), "story")));
    }
    return all;
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void every_export_keeps_the_rules_of_the_semantics(Language language) {
    for (Value scenario : scenarios()) {
      Value.Obj root = branching(scenario, language);
      List<Value> content = root.list("content");
      Set<Integer> ends = new HashSet<>();

      assertThat(root.string("title").orElseThrow()).isNotBlank();
      for (Value screen : root.list("endScreens")) {
        int id = number((Value.Obj) screen, "contentId");
        assertThat(id).isLessThanOrEqualTo(0);
        assertThat(ends.add(id)).isTrue();
        assertThat(number((Value.Obj) screen, "endScreenScore")).isBetween(0, 100);
      }
      assertThat(ends).contains(-1);
      assertThat(content).isNotEmpty();
      Set<String> ids = new HashSet<>();
      for (Value item : content) {
        node((Value.Obj) item, content.size(), ends, ids);
      }
      assertThat(object(root, "scoringOptionGroup").string("scoringOption").orElseThrow())
          .isIn("static-end-score", "dynamic-score", "no-score");
      assertThat(reached(content)).hasSize(content.size());
    }
  }

  private static void node(Value.Obj node, int size, Set<Integer> ends, Set<String> ids) {
    Value.Obj type = object(node, "type");
    String library = type.string("library").orElseThrow();
    assertThat(LIBRARIES).contains(library);
    assertThat(ids.add(type.string("subContentId").orElseThrow())).isTrue();
    assertThat(object(type, "metadata").string("title").orElseThrow()).isNotBlank();
    assertThat(node.get("showContentTitle")).isPresent();
    assertThat(node.get("feedback")).isPresent();
    assertThat(node.string("proceedButtonText").orElseThrow()).hasSizeBetween(1, H5pExport.BUTTON);
    if (library.startsWith("H5P.AdvancedText")) {
      assertThat(object(type, "params").string("text").orElseThrow()).startsWith("<p>");
      leads(number(node, "nextContentId"), size, ends);
    } else {
      Value.Obj question = object(object(type, "params"), "branchingQuestion");
      assertThat(question.string("question").orElseThrow()).isNotBlank();
      assertThat(question.list("alternatives")).hasSizeGreaterThanOrEqualTo(2);
      for (Value alternative : question.list("alternatives")) {
        assertThat(((Value.Obj) alternative).string("text").orElseThrow()).isNotBlank();
        assertThat(object((Value.Obj) alternative, "feedback").string("subtitle")).isPresent();
        leads(number((Value.Obj) alternative, "nextContentId"), size, ends);
      }
    }
  }

  private static void leads(int target, int size, Set<Integer> ends) {
    assertThat(target < 0 ? ends.contains(target) : target < size).as("target " + target).isTrue();
  }

  private static Set<Integer> reached(List<Value> content) {
    Set<Integer> reached = new HashSet<>(Set.of(0));
    Deque<Integer> open = new ArrayDeque<>(reached);
    while (!open.isEmpty()) {
      Value.Obj node = (Value.Obj) content.get(open.remove());
      List<Integer> next = new ArrayList<>();
      node.get("nextContentId").ifPresent(id -> next.add(number(node, "nextContentId")));
      Value.Obj params = object(object(node, "type"), "params");
      params
          .get("branchingQuestion")
          .ifPresent(
              question ->
                  ((Value.Obj) question)
                      .list("alternatives")
                      .forEach(each -> next.add(number((Value.Obj) each, "nextContentId"))));
      next.stream().filter(id -> id >= 0).filter(reached::add).forEach(open::add);
    }
    return reached;
  }

  @Test
  void choices_lead_where_the_options_lead_and_texts_are_escaped() {
    String twee =
        """
        :: Start
        "Is 1 < 2 & 3 > 2?"
        [[<b>Yes</b>->Good]]
        [[No->Bad]]

        :: Good [end-good]
        Fine.

        :: Bad
        A very long way to say something that does not fit a button follows.
        [[This is by far too long for the button on which it would have to stand->Good]]
        """;
    Value scenario =
        Samples.result(TweeImport.read(twee.getBytes(StandardCharsets.UTF_8), "escapes"));
    Value.Obj root = branching(scenario, Language.EN);
    List<Value> content = root.list("content");

    assertThat(content).hasSize(4);
    assertThat(content.get(0).toString()).contains("Is 1 &lt; 2 &amp; 3 &gt; 2?");
    assertThat(number((Value.Obj) content.get(0), "nextContentId")).isEqualTo(1);
    assertThat(content.get(1).toString()).contains("&lt;b&gt;Yes&lt;/b&gt;").doesNotContain("<b>");
    assertThat(content.get(3).toString()).contains("<em>This is by far too long");
    assertThat(root.list("endScreens").toString()).contains("Fine.");
    assertThat(number((Value.Obj) root.list("endScreens").get(1), "endScreenScore")).isEqualTo(100);
    assertThat(number((Value.Obj) content.get(2), "nextContentId")).isEqualTo(-2);
  }

  @Test
  void the_card_names_its_libraries() {
    Value.Obj card = files(scenarios().get(0), Language.ZH).get("h5p.json");

    assertThat(card.string("mainLibrary")).contains("H5P.BranchingScenario");
    assertThat(card.string("title").orElseThrow()).isNotBlank();
    assertThat(card.string("language")).contains("zh-cn");
    assertThat(card.list("embedTypes")).containsExactly(new Value.Str("iframe"));
    assertThat(card.list("preloadedDependencies"))
        .hasSize(3)
        .allSatisfy(
            library -> {
              assertThat(((Value.Obj) library).string("machineName")).isPresent();
              assertThat(number((Value.Obj) library, "majorVersion")).isEqualTo(1);
            });
  }

  @Test
  void it_says_what_is_lost_and_gives_the_same_bytes_again() {
    Value scenario = scenarios().get(0);
    Translated<byte[]> written = H5pExport.write(scenario, Language.EN);

    assertThat(Samples.remarks(written))
        .contains("no stages", "mood, trust", "Branching Scenario 1.10");
    assertThat(H5pExport.write(scenario, Language.EN).result().orElseThrow())
        .isEqualTo(written.result().orElseThrow());
    assertThat(H5pExport.write(new Value.Str("x"), Language.EN).result()).isEmpty();
  }
}
