package motcoach.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import motcoach.method.Language;
import motcoach.pack.Problems;
import motcoach.pack.ScenarioFiles;
import motcoach.pack.ShippedRules;
import motcoach.scenario.Engine;
import motcoach.scenario.Scenario;
import motcoach.scenario.robot.Simulator;

/** A scenario of 2,000 beats: how long checking it takes, and letting robots play it. */
final class LargeScenario {
  private static final int BEATS = 2000;
  private static final int PLAYS_PER_ROBOT = 143;
  private static final int TIMES = 15;

  /**
   * So many beats at the beginning and at the end of the story stay the only ones of their kind.
   */
  private static final int FIRST = 8;

  private static final int LAST = 16;
  static final Path SMALL = Path.of("resources/packs/service-basics/scenarios/s-02-parcel.json");

  private LargeScenario() {}

  public static void main(String[] arguments) throws IOException {
    byte[] small = Files.readAllBytes(SMALL);
    byte[] large = grown(small);
    double smallTime = validate(small);
    double largeTime = validate(large);
    System.out.printf(
        "validate: %d beats, %.1f MiB in %.0f ms (the parcel scenario alone %.0f ms, ratio %.1f)%n",
        BEATS, large.length / 1048576.0, largeTime, smallTime, largeTime / smallTime);
    Scenario scenario = new ScenarioFiles().read("large", large).scenario().orElseThrow();
    Engine engine = new ShippedRules().engine(List.of(), new Problems()).orElseThrow();
    Simulator simulator = new Simulator(engine);
    simulator.run(scenario, Language.EN, PLAYS_PER_ROBOT, 1);
    double search = seconds(() -> simulator.run(scenario, Language.EN, 0, 1));
    double all = seconds(() -> simulator.run(scenario, Language.EN, PLAYS_PER_ROBOT, 1));
    System.out.printf(
        "simulate: %d plays in %.1f s, and %.1f s to look for the best way and what nobody met%n",
        PLAYS_PER_ROBOT * 7, Math.max(0, all - search), search);
  }

  /** A scenario with 2,000 beats. */
  static byte[] bytes() throws IOException {
    return grown(Files.readAllBytes(SMALL));
  }

  /** The same story with copies of its beats that wait for flags of their own. */
  static byte[] grown(byte[] small) throws IOException {
    ObjectMapper mapper = new ObjectMapper();
    ObjectNode scenario = (ObjectNode) mapper.readTree(small);
    scenario.put("id", "large");
    ArrayNode beats = (ArrayNode) scenario.get("beats");
    List<JsonNode> own = new ArrayList<>();
    beats.forEach(own::add);
    for (int i = 0; beats.size() < BEATS; i++) {
      ObjectNode copy = own.get(FIRST + i % (own.size() - FIRST - LAST)).deepCopy();
      copy.put("id", "more-" + i);
      copy.remove("options-of");
      ObjectNode when = mapper.createObjectNode();
      ArrayNode all = when.putArray("all");
      all.add(copy.has("when") ? copy.get("when") : mapper.createObjectNode());
      all.addObject().put("flag", "flag-" + i % 50);
      copy.set("when", when);
      ArrayNode effects =
          copy.has("effects") ? (ArrayNode) copy.get("effects") : copy.putArray("effects");
      effects.addObject().put("set", "flag-" + (i + 1) % 50);
      // Behind the beats that always fit in a stage it would never be played.
      beats.insert(FIRST, copy);
    }
    return mapper.writeValueAsBytes(scenario);
  }

  private static double validate(byte[] bytes) {
    double[] millis = new double[TIMES];
    for (int i = 0; i < TIMES; i++) {
      millis[i] = 1000 * seconds(() -> new ScenarioFiles().read("large", bytes));
    }
    Arrays.sort(millis);
    return millis[TIMES / 2];
  }

  private static double seconds(Runnable work) {
    long start = System.nanoTime();
    work.run();
    return (System.nanoTime() - start) / 1e9;
  }
}
