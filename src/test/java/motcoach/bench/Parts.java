package motcoach.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import motcoach.expression.learning.Corpus;
import motcoach.method.Language;
import motcoach.pack.CorpusFile;
import motcoach.pack.Problems;
import motcoach.pack.ShippedCorpus;

/** The parts of the corpus. The test part only measures: it is never learnt from nor mended by. */
public final class Parts {
  private static final Path TEST = Path.of("src/test/resources/corpus");

  private Parts() {}

  /** What is learnt from. */
  public static Corpus learnt() {
    Problems problems = new Problems();
    ShippedCorpus shipped = new ShippedCorpus();
    Corpus corpus = shipped.part("train", problems).and(shipped.part("dev", problems));
    return whole(corpus, problems);
  }

  /** The test part. */
  public static Corpus test() {
    return folder("test");
  }

  /** Lines written when everything else was finished. */
  public static Corpus secondLook() {
    return folder("second-look");
  }

  private static Corpus folder(String name) {
    Problems problems = new Problems();
    Corpus corpus = new Corpus(List.of(), List.of());
    for (Language language : Language.values()) {
      try (Stream<Path> files = Files.list(TEST.resolve(name).resolve(language.id()))) {
        for (Path file : files.sorted().toList()) {
          corpus =
              corpus.and(
                  new CorpusFile()
                      .read(file.toString(), language, Files.readAllBytes(file), problems));
        }
      } catch (IOException unreadable) {
        throw new UncheckedIOException(unreadable);
      }
    }
    return whole(corpus, problems);
  }

  private static Corpus whole(Corpus corpus, Problems problems) {
    if (!problems.list().isEmpty()) {
      throw new IllegalStateException(
          problems.list().stream().map(problem -> problem.line(Language.EN)).toList().toString());
    }
    return corpus;
  }
}
