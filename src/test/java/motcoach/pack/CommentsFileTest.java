package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What colleagues write about a pack travels with its folder, and with nothing else. */
class CommentsFileTest {
  private static final String GOOD =
      """
      {
        "comments": [
          {"file": "scenarios/kettle.json", "at": ["beats", "b-1"], "by": "Lin", "when": "2026-11-27T18:20",
            "text": "Too long?", "answers": [{"by": "Ana", "when": "2026-11-28T09:00", "text": "No."}]}
        ]
      }
      """;

  @TempDir Path folder;

  private static PackReader.Outcome read(String comments) {
    TreeMap<String, byte[]> files = new TreeMap<>();
    BrokenPacksTest.whole().forEach((name, text) -> files.put(name, bytes(text)));
    if (!comments.isEmpty()) {
      files.put("comments.json", bytes(comments));
    }
    return new PackReader().read(new PackFiles("kettles", files), new Problems());
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<String> problems(String comments) {
    return read(comments).problems().stream()
        .map(problem -> problem.code() + ":" + problem.severity().id() + ":" + problem.line())
        .toList();
  }

  @Test
  void goodOnesAreNoProblemAndNoPartOfWhatIsPractised() {
    assertThat(problems(GOOD)).isEmpty();
    assertThat(read(GOOD).pack().orElseThrow().hash())
        .isEqualTo(read("").pack().orElseThrow().hash());
  }

  @Test
  void whatIsWrongWithThemIsSaidAndStopsNobody() {
    assertThat(problems(GOOD.replace("kettle.json", "gone.json")))
        .containsExactly("MOT083:warning:3");
    assertThat(problems(GOOD.replace("\"by\": \"Lin\", ", ""))).containsExactly("MOT008:warning:3");
    assertThat(problems(GOOD.replace("\"answers\"", "\"replies\"")))
        .containsExactly("MOT007:warning:4");
    assertThat(problems("{\n oops")).containsExactly("MOT004:warning:2");
  }

  @Test
  void theSchemaSaysTheSame() throws IOException {
    try (InputStream stream = getClass().getResourceAsStream("/schema/comments.schema.json")) {
      var schema =
          SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
              .getSchema(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
      assertThat(schema.validate(GOOD, InputFormat.JSON)).isEmpty();
      assertThat(schema.validate(GOOD.replace("\"by\": \"Lin\", ", ""), InputFormat.JSON))
          .isNotEmpty();
      assertThat(schema.validate(GOOD.replace("\"answers\"", "\"replies\""), InputFormat.JSON))
          .isNotEmpty();
    }
  }

  @Test
  void theyStayAtHomeUnlessTheyAreAskedFor() throws IOException {
    Path pack = folder.resolve("kettles");
    for (Map.Entry<String, String> file : BrokenPacksTest.whole().entrySet()) {
      Files.createDirectories(pack.resolve(file.getKey()).getParent());
      Files.writeString(pack.resolve(file.getKey()), file.getValue());
    }
    Files.writeString(pack.resolve("comments.json"), GOOD);
    Path bare = folder.resolve("bare.motpack");
    Path whole = folder.resolve("whole.motpack");

    PackInstaller.build(pack, bare);
    PackInstaller.build(pack, whole, true);

    assertThat(PackFiles.read(bare, "", new Problems()).files()).doesNotContainKey("comments.json");
    assertThat(PackFiles.read(whole, "", new Problems()).files()).containsKey("comments.json");
    assertThat(PackDiff.between(bare, pack, new Problems())).isEmpty();
  }
}
