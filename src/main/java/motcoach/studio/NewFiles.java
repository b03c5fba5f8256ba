package motcoach.studio;

import java.util.Optional;
import java.util.stream.Stream;
import motcoach.method.Language;

/** Further files of a pack: scenarios, sets of exercises, chapters, wording rules. */
public final class NewFiles {
  private static final String RULES = "rules";

  private NewFiles() {}

  /** Whether a folder takes one more file: of wording rules there is one for each language. */
  public static boolean mayAdd(Draft draft, String folder) {
    return !folder.equals(RULES) || language(draft).isPresent();
  }

  private static Optional<String> language(Draft draft) {
    return Stream.of(Language.values())
        .map(Language::id)
        .filter(each -> draft.file(RULES + "/" + each + ".json").isEmpty())
        .findFirst();
  }

  /** The name of the next file in a folder that may take one; its id, or language, is in it. */
  public static String name(Draft draft, String folder) {
    if (folder.equals(RULES)) {
      return RULES + "/" + language(draft).orElseThrow() + ".json";
    }
    String word = folder.equals("scenarios") ? "scenario" : folder;
    int number = 1;
    while (draft.file(folder + "/" + word + "-" + number + ".json").isPresent()) {
      number++;
    }
    return folder + "/" + word + "-" + number + ".json";
  }

  /** With an empty file of this name. */
  public static Draft add(Shapes shapes, Draft draft, String file) {
    Value blank = new Blanks(shapes).of(file, shapes.of(file).orElseThrow());
    String id = file.substring(file.indexOf('/') + 1).replaceAll("\\.json$", "");
    String named = file.startsWith(RULES + "/") ? "language" : "id";
    return draft.put(Spot.of(file), blank).put(Spot.of(file, named), new Value.Str(id));
  }
}
