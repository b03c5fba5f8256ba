package motcoach.ui.studio.form;

import java.util.Optional;
import motcoach.method.Language;
import motcoach.studio.Draft;
import motcoach.studio.FieldKey;
import motcoach.studio.Outline;
import motcoach.studio.Shape;
import motcoach.studio.Spot;
import motcoach.ui.kit.Words;
import motcoach.ui.studio.EditingViewModel;

/** What a place of a pack is called: its section, and what the thing there says of itself. */
public final class ThingName {
  private ThingName() {}

  /** The thing or section a place lies in; the file where there is neither. */
  public static String of(Words words, Draft draft, Spot spot) {
    Spot thing = spot.thing();
    String key = "section." + thing.steps().stream().findFirst().orElse("");
    String section = words.knows(key) ? words.say(key) : spot.file();
    String label = draft.at(thing).map(value -> words.in(Outline.label(value))).orElse("");
    return thing.steps().size() < 2 || label.isBlank()
        ? section
        : words.say("studio.thing", section, label);
  }

  /** The same and the field of it that is meant, where one is; with the language of a text. */
  public static String andField(Words words, EditingViewModel model, Spot spot) {
    String name = of(words, model.draft(), spot);
    return field(words, model, spot).map(field -> name + " · " + field).orElse(name);
  }

  private static Optional<String> field(Words words, EditingViewModel model, Spot spot) {
    Spot field = spot;
    Optional<Language> language =
        spot.last().map(Object::toString).flatMap(Language::of).filter(any -> isText(model, spot));
    if (language.isPresent() || field.last().orElse("") instanceof Integer) {
      field = field.parent().orElseThrow();
    }
    String key = "field." + FieldKey.of(model.shapes(), model.draft(), field);
    boolean whole = field.equals(spot.thing()) && field.steps().size() == 2;
    if (whole || !words.knows(key)) {
      return Optional.empty();
    }
    String label = words.say(key);
    return Optional.of(
        language
            .map(known -> words.say("studio.problems.field", label, words.own(known)))
            .orElse(label));
  }

  private static boolean isText(EditingViewModel model, Spot spot) {
    return spot.parent()
        .flatMap(text -> model.shapes().at(model.draft(), text))
        .filter(Shape.Both.class::isInstance)
        .isPresent();
  }

  /** The same, cut to so many characters. */
  public static String of(Words words, Draft draft, Spot spot, int most) {
    return cut(of(words, draft, spot), most);
  }

  /** What a thing says of itself, else its id; cut to so many characters. */
  public static String alone(Words words, Draft draft, Optional<Spot> thing, String id, int most) {
    String label = thing.flatMap(draft::at).map(value -> words.in(Outline.label(value))).orElse("");
    return cut(label.isBlank() ? id : label, most);
  }

  /** The beginning of a text, by code points. */
  public static String cut(String text, int most) {
    int characters = text.codePointCount(0, text.length());
    return characters <= most
        ? text
        : text.substring(0, text.offsetByCodePoints(0, most - 1)).strip() + "…";
  }
}
