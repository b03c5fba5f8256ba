package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.studio.Translations.Standing;
import motcoach.studio.Translations.Status;
import org.junit.jupiter.api.Test;

class TranslationsTest {
  private static final String FILE = "scenarios/a.json";
  private static final Spot LINES = Spot.of(FILE, "lines");
  private static final Shapes SHAPES =
      new Shapes(
          Map.of(
              "scenarios",
              new Shape.Group(
                  List.of(
                      new Shape.Field("lines", new Shape.Many(new Shape.Both(), 1, false), true)))),
          Map.of());

  private final Draft draft = lines(new Text("Hello.", "你好。"), new Text("Bye.", "［再见］"));

  private static Draft lines(Text... texts) {
    Draft draft = Draft.EMPTY.put(LINES, Value.Arr.EMPTY);
    for (Text text : texts) {
      draft = draft.insert(LINES, Integer.MAX_VALUE, Value.text(text.en(), text.zh()));
    }
    return draft;
  }

  private static Draft write(Draft before, int line, Language language, String text) {
    Spot spot = LINES.then(line);
    return Translations.written(
        before, before.put(spot.then(language.id()), new Value.Str(text)), spot, language);
  }

  private static Draft tidied(Draft draft, Text right) {
    return Translations.tidied(SHAPES, Translations.done(draft, right));
  }

  private static Standing standing(Draft draft, int line) {
    return Translations.of(draft, Translations.text(draft, LINES.then(line)));
  }

  private static Standing behind(Language language) {
    return new Standing(Status.CHANGED, Optional.of(language));
  }

  private static Standing done() {
    return new Standing(Status.DONE, Optional.empty());
  }

  @Test
  void a_text_nobody_has_written_is_missing_until_it_is() {
    assertThat(standing(draft, 0)).isEqualTo(done());
    assertThat(standing(draft, 1))
        .isEqualTo(new Standing(Status.MISSING, Optional.of(Language.ZH)));
    Draft written = write(draft, 1, Language.ZH, "再见。");
    assertThat(standing(written, 1)).isEqualTo(done());
    assertThat(written.file(Translations.FILE)).isEmpty();
  }

  @Test
  void written_in_one_language_the_other_falls_behind_until_it_follows() {
    Draft changed = write(draft, 0, Language.EN, "Good morning.");
    assertThat(standing(changed, 0)).isEqualTo(behind(Language.ZH));
    Draft again = write(changed, 0, Language.EN, "Good evening.");
    assertThat(standing(again, 0)).isEqualTo(behind(Language.ZH));
    Draft followed = write(again, 0, Language.ZH, "晚上好。");
    assertThat(standing(followed, 0)).isEqualTo(done());
    assertThat(standing(write(followed, 0, Language.ZH, "晚安。"), 0)).isEqualTo(behind(Language.EN));
  }

  @Test
  void who_goes_back_to_the_old_words_has_changed_nothing() {
    Draft changed = write(draft, 0, Language.EN, "Good morning.");
    assertThat(standing(write(changed, 0, Language.EN, "Hello."), 0)).isEqualTo(done());
  }

  @Test
  void a_text_that_fell_behind_is_known_wherever_it_is_moved() {
    Draft changed = write(draft, 0, Language.EN, "Good morning.");
    assertThat(standing(changed.move(LINES, 0, 1), 1)).isEqualTo(behind(Language.ZH));
    assertThat(standing(changed.insert(LINES, 0, Value.text("Hello.", "你好。")), 0))
        .isEqualTo(done());
  }

  @Test
  void what_somebody_found_right_is_done_and_what_no_text_says_any_more_is_forgotten() {
    Draft twice = lines(new Text("Hello.", "你好。"), new Text("Bye.", "再见。"));
    Draft changed = write(write(twice, 0, Language.EN, "Hi."), 1, Language.ZH, "回见。");
    Draft again = write(changed, 0, Language.EN, "Hey.");
    Draft right = tidied(again, new Text("Hey.", "你好。"));
    assertThat(standing(right, 0)).isEqualTo(done());
    assertThat(standing(right, 1)).isEqualTo(behind(Language.EN));
    assertThat(((Value.Obj) right.at(Spot.of(Translations.FILE, "behind")).orElseThrow()).fields())
        .hasSize(1);
    Draft all = tidied(right, new Text("Bye.", "回见。"));
    assertThat(all.file(Translations.FILE)).isEmpty();
  }

  @Test
  void a_file_somebody_spoiled_says_nothing() {
    for (Value spoiled : List.of(Value.Arr.EMPTY, new Value.Str("x"), new Value.Null())) {
      Draft odd = draft.put(Spot.of(Translations.FILE, "behind"), spoiled);
      assertThat(standing(odd, 0)).isEqualTo(done());
      assertThat(standing(write(odd, 0, Language.EN, "Hi."), 0)).isEqualTo(behind(Language.ZH));
    }
  }

  @Test
  void a_line_is_named_by_ids_where_there_are_some() {
    Value beat = Value.Obj.EMPTY.with("id", new Value.Str("hello")).with("say", Value.Arr.EMPTY);
    Draft story =
        Draft.EMPTY
            .put(Spot.of(FILE, "beats"), Value.Arr.EMPTY)
            .insert(Spot.of(FILE, "beats"), 0, beat)
            .insert(Spot.of(FILE, "beats"), 1, Value.Obj.EMPTY);
    Spot said = Spot.of(FILE, "beats", 0, "say", 2);
    assertThat(LineIds.of(story, said)).isEqualTo(FILE + "#beats/hello/say/2");
    assertThat(LineIds.of(story, Spot.of(FILE, "beats", 1, "say")))
        .isEqualTo(FILE + "#beats/1/say");
    Draft doubled = story.insert(Spot.of(FILE, "beats"), 2, beat);
    assertThat(LineIds.of(doubled, said)).isEqualTo(FILE + "#beats/0/say/2");
  }
}
