package motcoach.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Function;
import motcoach.expression.ContextBytes;
import motcoach.expression.ExpressionReader;
import motcoach.expression.ModelBytes;
import motcoach.expression.learning.Corpus;
import motcoach.expression.learning.Trainer;
import motcoach.method.Language;
import motcoach.pack.CorpusFile;
import motcoach.pack.ModelFile;
import motcoach.pack.Problems;
import motcoach.pack.ShippedCorpus;
import motcoach.pack.ShippedEncoder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Trains the statistical readers from the corpus and from labelled lines of one's own. */
@Command(name = "train")
final class TrainCommand implements Callable<Integer> {
  private final Surroundings here;

  @Mixin private Common common;

  @Option(names = "--model", paramLabel = "FILE")
  private Path model;

  @Option(names = "--check")
  private boolean check;

  @Option(names = "--context")
  private boolean context;

  @Option(names = "--lang", paramLabel = "en|zh", converter = Choice.OfLanguage.class)
  private Language language;

  @Parameters(paramLabel = "FILE", arity = "0..*")
  private List<Path> files = List.of();

  TrainCommand(Surroundings here) {
    this.here = here;
  }

  @Override
  public Integer call() {
    Problems problems = new Problems();
    Corpus own = own(problems);
    if (problems.hasErrors()) {
      here.complain(problems.list());
      throw new Failure(Failure.PROBLEMS, here.words().say("train.lines-wrong"));
    }
    ShippedCorpus shipped = new ShippedCorpus();
    Corpus corpus =
        shipped
            .part("train", problems)
            .and(shipped.part("dev", problems))
            .and(here.rules().examples(problems))
            .and(own);
    Optional<ExpressionReader> rules = here.rules().rulesAlone(problems);
    here.complain(problems.list());
    Trainer trainer =
        new Trainer(
            rules.orElseThrow(
                () -> new Failure(Failure.PROBLEMS, here.words().say("rules.damaged"))));
    byte[] bytes =
        context
            ? ContextBytes.of(
                learnt(
                    corpus, own, each -> trainer.trainContext(corpus, each, new ShippedEncoder())))
            : ModelBytes.of(learnt(corpus, own, each -> trainer.train(corpus, each)));
    return check ? compare(bytes) : write(bytes);
  }

  private <T> List<T> learnt(Corpus corpus, Corpus own, Function<Language, T> learn) {
    List<T> readers = new ArrayList<>();
    for (Language each : Language.values()) {
      here.terminal()
          .say(
              here.words()
                  .say(
                      "train.learning",
                      here.words().name("language", each),
                      corpus.in(each).everyLine().size(),
                      own.in(each).everyLine().size()));
      here.terminal().out().flush();
      readers.add(learn.apply(each));
    }
    return readers;
  }

  private Corpus own(Problems problems) {
    Corpus corpus = new Corpus(List.of(), List.of());
    Language otherwise = language == null ? here.words().language() : language;
    for (Path file : files) {
      try {
        byte[] bytes = Files.readAllBytes(file);
        corpus = corpus.and(new CorpusFile().read(file.toString(), otherwise, bytes, problems));
      } catch (IOException unreadable) {
        throw new Failure(Failure.WRONG_USE, here.words().say("train.no-file", file));
      }
    }
    return corpus;
  }

  private ModelFile<?> kind() {
    return context ? ModelFile.CONTEXT : ModelFile.WORDS;
  }

  private int compare(byte[] bytes) {
    boolean same =
        kind().shippedBytes(new Problems()).map(b -> Arrays.equals(b, bytes)).orElse(false);
    here.terminal().say(here.words().say(same ? "train.same" : "train.differs"));
    return same ? 0 : Failure.PROBLEMS;
  }

  private int write(byte[] bytes) {
    Path file =
        model == null
            ? common.dataFolder(here.environment(), here.words()).resolve(kind().own())
            : model;
    try {
      ModelFile.write(file, bytes);
    } catch (IOException failed) {
      throw new Failure(Failure.PROBLEMS, here.words().say("train.not-written", file));
    }
    here.terminal().say(here.words().say("train.written", file, bytes.length / 1024));
    return 0;
  }
}
