package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The published schemas say the same as the reader: what ships fits them, and what they refuse the
 * reader refuses, with a sentence and a place.
 */
class SchemaTest {
  /** Problems that are about the shape of a file, which is all a schema can see. */
  private static final Set<String> SHAPE =
      Set.of("MOT007", "MOT008", "MOT009", "MOT010", "MOT011", "MOT012", "MOT014", "MOT072");

  private static final Map<String, String> SCHEMA_OF =
      Map.of(
          "scenarios", "scenario",
          "drills", "drills",
          "handbook", "handbook",
          "rules", "rules");

  private final ObjectMapper mapper = new ObjectMapper();

  private static Schema schema(String name) {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(text("/schema/" + name + ".schema.json"));
  }

  private static String text(String resource) {
    try (InputStream stream = SchemaTest.class.getResourceAsStream(resource)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  private static String schemaOf(String file) {
    return file.equals("pack.json") ? "pack" : SCHEMA_OF.get(file.substring(0, file.indexOf('/')));
  }

  /** A template has a folder of its own, so only the last folder tells what a file is. */
  private static String inItsPack(Path file) {
    String name = file.getFileName().toString();
    return name.equals("pack.json") ? name : file.getParent().getFileName() + "/" + name;
  }

  private static void eachShipped(BiConsumer<String, String> visit) throws IOException {
    for (Path root :
        List.of(
            Path.of("resources/packs/service-basics"),
            Path.of("resources/handbook"),
            Path.of("resources/templates"))) {
      try (Stream<Path> files = Files.walk(root)) {
        for (Path file : files.filter(f -> f.toString().endsWith(".json")).toList()) {
          visit.accept(inItsPack(file), Files.readString(file));
        }
      }
    }
  }

  @Test
  void whatShipsFitsTheSchemas() throws IOException {
    eachShipped(
        (file, text) -> {
          String filled =
              text.replace("\"PACK-ID\"", "\"a\"")
                  .replace("\"PACK-TITLE\"", "{\"en\": \"a\", \"zh\": \"a\"}");
          List<Error> errors = schema(schemaOf(file)).validate(filled, InputFormat.JSON);
          assertThat(errors).as(file).isEmpty();
        });
  }

  static Stream<BrokenPacksTest.Case> brokenInShape() {
    return BrokenPacksTest.cases().filter(broken -> SHAPE.contains(broken.code()));
  }

  @ParameterizedTest
  @MethodSource("brokenInShape")
  void whatIsBrokenInShapeFitsNoSchema(BrokenPacksTest.Case broken) {
    String whole = BrokenPacksTest.whole().get(broken.file());
    String damaged = whole.replace(broken.replace(), broken.with());

    assertThat(schema(schemaOf(broken.file())).validate(whole, InputFormat.JSON)).isEmpty();
    assertThat(schema(schemaOf(broken.file())).validate(damaged, InputFormat.JSON)).isNotEmpty();
  }

  /** Small damages at random: the schema and the reader refuse the same ones. */
  @Test
  void readerAndSchemaAgreeOnDamagedScenarios() throws JsonProcessingException {
    Schema schema = schema("scenario");
    JsonNode whole = mapper.readTree(BrokenPacksTest.whole().get("scenarios/kettle.json"));
    SplittableRandom random = new SplittableRandom(5);
    List<String> disagreements = new ArrayList<>();
    for (int i = 0; i < 1500; i++) {
      Damage damage = Damage.of(whole.deepCopy(), random);
      String damaged = mapper.writeValueAsString(damage.root());
      boolean fits = schema.validate(damaged, InputFormat.JSON).isEmpty();
      List<Problem> problems =
          new ScenarioFiles().read("s.json", damaged.getBytes(StandardCharsets.UTF_8)).problems();
      boolean wellShaped = problems.stream().noneMatch(p -> p.isError() && isShape(p.code()));
      if (fits != wellShaped) {
        disagreements.add(fits ? "only the reader: " + problems : "only the schema: " + damage);
      }
    }
    assertThat(disagreements).isEmpty();
  }

  private static boolean isShape(String code) {
    return SHAPE.contains(code)
        || Set.of("MOT052", "MOT053", "MOT055", "MOT057", "MOT063").contains(code);
  }
}
