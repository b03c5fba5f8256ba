package motcoach.ui.studio;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Draft;

/** Packs in the forms of other programs. Called in the background. */
public interface Exchange {

  /** What is written. */
  enum Form {
    TWEE("twee", true),
    H5P("h5p", true),
    DRILLS("csv", false),
    PHRASES("csv", false),
    TEXTS_SHEET("xlsx", false),
    TEXTS_CSV("csv", false);

    private final String ending;
    private final boolean ofScenario;

    Form(String ending, boolean ofScenario) {
      this.ending = ending;
      this.ofScenario = ofScenario;
    }

    /** How the names of such files end. */
    public String ending() {
      return ending;
    }

    /** Whether it holds one scenario, else something of the whole pack. */
    public boolean ofScenario() {
      return ofScenario;
    }
  }

  /**
   * What came of it.
   *
   * @param result nothing when it could not be done
   * @param remarks what was dropped, changed or filled in, or why there is no result; a sentence
   *     each
   */
  record Outcome<T>(Optional<T> result, List<Text> remarks) {
    public Outcome {
      remarks = List.copyOf(remarks);
    }
  }

  /**
   * Writes a file.
   *
   * @param scenario the file of the scenario to be written, such as {@code scenarios/late.json}; of
   *     no account to a form that holds the whole pack
   * @param language of the texts, where a form has but one
   * @throws motcoach.progress.StoreException when it cannot be written
   */
  Outcome<Path> write(Draft draft, Form form, String scenario, Language language, Path target);

  /**
   * A pack with the texts of a translator's table in it.
   *
   * @throws motcoach.progress.StoreException when the file cannot be read
   */
  Outcome<Draft> texts(Draft draft, Path table);

  /**
   * A new pack of one's own from a file of another program.
   *
   * @param spoken the language of whoever brings it in
   * @return its folder
   * @throws motcoach.progress.StoreException when the file cannot be read or the pack not written
   */
  Outcome<Path> bring(Path file, Language spoken);
}
