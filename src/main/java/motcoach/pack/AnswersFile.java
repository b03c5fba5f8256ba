package motcoach.pack;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Ids;
import motcoach.method.Language;
import motcoach.method.Stage;

/**
 * Reads what trainees typed into a scenario and what they meant, one JSON object a line: {@code
 * {"lang", "stage", "say", "means"}}, the ids of topics and elements with the main one first.
 */
public final class AnswersFile {
  /** Stands where an answer means no topic and no element. */
  public static final String NOTHING = "none";

  private AnswersFile() {}

  /**
   * An answer and what it means.
   *
   * @param means ids of topics, elements or acts, at least one; the first is the main one
   */
  public record Answer(Language language, Stage stage, String say, List<String> means) {}

  /**
   * Reads the answers of one file.
   *
   * @param file the name used in problems
   * @param problems receives whatever is wrong; such a line is left out
   */
  public static List<Answer> read(String file, byte[] bytes, Problems problems) {
    List<Answer> answers = new ArrayList<>();
    for (Located line : new JsonSource().readLines(file, bytes, problems)) {
      Fields.of(line, problems).flatMap(AnswersFile::answer).ifPresent(answers::add);
    }
    return answers;
  }

  private static Optional<Answer> answer(Fields fields) {
    Optional<Language> language = fields.choice("lang", Language::of);
    Optional<Stage> stage = fields.choice("stage", name -> Ids.find(Stage.class, name));
    Optional<String> say = fields.string("say");
    List<String> means = fields.strings("means");
    fields.optional("set");
    fields.done();
    boolean whole =
        language.isPresent() && stage.isPresent() && say.isPresent() && !means.isEmpty();
    return whole
        ? Optional.of(new Answer(language.get(), stage.get(), say.get(), means))
        : Optional.empty();
  }
}
