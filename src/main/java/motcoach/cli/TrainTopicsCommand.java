package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.pack.AnswersFile;
import motcoach.pack.AnswersFile.Answer;
import motcoach.pack.JsonWriter;
import motcoach.pack.Pack;
import motcoach.pack.Problems;
import motcoach.scenario.Engine;
import motcoach.scenario.Evidence;
import motcoach.scenario.Scenario;
import motcoach.scenario.learning.RecognitionTrainer;
import motcoach.scenario.learning.RecognitionTrainer.Sample;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** Learns from labelled answers how much each kind of evidence for a topic counts. */
@Command(name = "train-topics")
final class TrainTopicsCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Parameters(index = "0", paramLabel = "ID|PATH")
  private String pack;

  @Parameters(index = "1", paramLabel = "FOLDER")
  private Path folder;

  TrainTopicsCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() throws IOException {
    PackChoice packs = new PackChoice(here, common.dataFolder(here.environment(), here.words()));
    Pack chosen = packs.pack(pack);
    Engine engine = packs.engine(chosen);
    Map<Scenario, List<Answer>> answers = answers(chosen);
    here.terminal()
        .write(
            JsonWriter.line(
                ReadingJson.object(
                    "by-meaning", weights(engine, answers, true),
                    "by-words", weights(engine, answers, false))));
    return 0;
  }

  private Map<Scenario, List<Answer>> answers(Pack chosen) throws IOException {
    Problems problems = new Problems();
    Map<Scenario, List<Answer>> answers = new LinkedHashMap<>();
    for (Scenario scenario : chosen.scenarios()) {
      Path file = folder.resolve(scenario.id() + ".jsonl");
      if (Files.isRegularFile(file)) {
        answers.put(
            scenario, AnswersFile.read(file.toString(), Files.readAllBytes(file), problems));
      }
    }
    here.complain(problems.list());
    if (problems.hasErrors() || answers.isEmpty()) {
      throw new Failure(
          Failure.PROBLEMS,
          here.words().say(answers.isEmpty() ? "train.no-file" : "train.lines-wrong", folder));
    }
    return answers;
  }

  private static Map<String, Evidence.Weights> weights(
      Engine engine, Map<Scenario, List<Answer>> answers, boolean byMeaning) {
    Map<String, Evidence.Weights> weights = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      List<Sample> samples =
          answers.entrySet().stream()
              .flatMap(
                  entry ->
                      entry.getValue().stream()
                          .filter(answer -> answer.language() == language)
                          .flatMap(answer -> samples(engine, entry.getKey(), answer, byMeaning)))
              .toList();
      weights.put(language.id(), RecognitionTrainer.weights(samples));
    }
    return weights;
  }

  private static Stream<Sample> samples(
      Engine engine, Scenario scenario, Answer answer, boolean byMeaning) {
    List<Sample> samples = new ArrayList<>();
    Map<String, Evidence> evidence =
        engine.evidence(scenario, answer.say(), answer.language(), byMeaning);
    evidence.forEach((id, found) -> samples.add(new Sample(found, answer.means().contains(id))));
    return samples.stream();
  }
}
