package motcoach.pack;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import motcoach.expression.learning.Corpus;
import motcoach.method.Language;

/**
 * The labelled lines that come with the program: the parts {@code train} and {@code dev}. Which
 * files there are stands in {@code corpus/files.txt}.
 */
public final class ShippedCorpus {
  private static final String FOLDER = "corpus/";
  private static final String LIST = FOLDER + "files.txt";

  /**
   * All lines of one part.
   *
   * @param part {@code train} or {@code dev}
   * @param problems receives whatever is wrong; a wrong line is left out
   */
  public Corpus part(String part, Problems problems) {
    Corpus corpus = new Corpus(List.of(), List.of());
    for (String name : files(problems)) {
      if (name.startsWith(part + "/")) {
        corpus = corpus.and(read(name, problems));
      }
    }
    return corpus;
  }

  /** The files of all parts, {@code part/language/field.jsonl}, in their fixed order. */
  static List<String> files(Problems problems) {
    return RuleFiles.resource(LIST, problems)
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8).lines().toList())
        .orElse(List.of());
  }

  private static Corpus read(String name, Problems problems) {
    Optional<Language> language = Language.of(name.split("/")[1]);
    Optional<byte[]> bytes = RuleFiles.resource(FOLDER + name, problems);
    return language.isPresent() && bytes.isPresent()
        ? new CorpusFile().read(FOLDER + name, language.get(), bytes.get(), problems)
        : new Corpus(List.of(), List.of());
  }
}
