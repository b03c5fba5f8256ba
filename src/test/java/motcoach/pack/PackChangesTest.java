package motcoach.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import motcoach.pack.PackChanges.Step;
import motcoach.studio.Comments;
import motcoach.studio.Draft;
import motcoach.studio.RuleEdits;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How far a version rises with what was changed. */
class PackChangesTest {
  @TempDir Path folder;

  private static Spot spot(Object... steps) {
    return Spot.of(LateOrder.FILE, steps);
  }

  private PackChanges changes(UnaryOperator<Draft> edit) throws IOException {
    return changes(LateOrder.draft(), edit.apply(LateOrder.draft()));
  }

  private PackChanges changes(Draft before, Draft after) throws IOException {
    DraftFiles files = new DraftFiles();
    DraftFiles.Opened none = files.open(folder);
    Path old = folder.resolve("old");
    Path young = folder.resolve("young");
    files.saveCopy(before, none, old);
    files.saveCopy(after, none, young);
    return PackChanges.between(old, young);
  }

  @Test
  void nothing_changed_asks_nothing() throws IOException {
    PackChanges same = changes(draft -> draft);
    assertThat(same.step()).isEqualTo(Step.NONE);
    assertThat(same.asks()).isFalse();
    PackChanges commented =
        changes(
            draft ->
                Comments.written(draft, spot(), new Comments.Said("a", "2026-11-27T18:20", "b")));
    assertThat(commented.asks()).isFalse();
  }

  @Test
  void other_words_raise_the_last_number() throws IOException {
    PackChanges words =
        changes(draft -> draft.put(spot("beats", 0, "say", 0, "en"), new Value.Str("Hello?")));
    assertThat(words.step()).isEqualTo(Step.PATCH);
    assertThat(words.before()).isEqualTo("0.1.0");
    assertThat(words.proposed()).isEqualTo("0.1.1");
    assertThat(words.asks()).isTrue();
    assertThat(words.lines()).isNotEmpty();
  }

  @Test
  void something_new_raises_the_middle_number() throws IOException {
    Value topic = LateOrder.draft().at(spot("topics", 0)).orElseThrow();
    Value other = ((Value.Obj) topic).with("id", new Value.Str("quite-new"));
    assertThat(changes(draft -> draft.insert(spot("topics"), 9, other)).proposed())
        .isEqualTo("0.2.0");
    assertThat(changes(draft -> draft.move(spot("topics"), 0, 1)).step()).isEqualTo(Step.MINOR);
    assertThat(
            changes(
                    draft ->
                        draft.insert(
                            spot("topics", 0, "examples", "en"), 0, new Value.Str("What for?")))
                .step())
        .isEqualTo(Step.MINOR);
    assertThat(changes(PackChangesTest::asksForALamp).step()).isEqualTo(Step.MINOR);
  }

  /** The first element is heard by nearness only where a lamp is named. */
  private static Draft asksForALamp(Draft draft) {
    Value lamp = new Value.Arr(List.of(new Value.Str("lamp")));
    return draft.put(spot("elements", 0, "needs"), new Value.Obj(Map.of("en", lamp)));
  }

  @Test
  void what_is_gone_or_counts_otherwise_raises_the_first_number() throws IOException {
    assertThat(changes(draft -> draft.remove(spot("topics", 0))).proposed()).isEqualTo("1.0.0");
    assertThat(changes(draft -> draft.put(spot("pass-mark"), Value.Num.of(77))).step())
        .isEqualTo(Step.MAJOR);
    assertThat(changes(draft -> draft.put(spot("criteria", 0, "weight"), Value.Num.of(3))).step())
        .isEqualTo(Step.MAJOR);
    assertThat(changes(draft -> draft.put(spot("topics", 0, "id"), new Value.Str("x"))).step())
        .isEqualTo(Step.MAJOR);
  }

  @Test
  void wording_rules_give_points_but_their_reasons_do_not() throws IOException {
    Draft ruled = RuleEdits.added(LateOrder.draft(), motcoach.method.Language.EN, "");
    assertThat(changes(LateOrder.draft(), ruled).step()).isEqualTo(Step.MAJOR);
    Spot rule = Spot.of("rules/en.json", "rules", 0);
    assertThat(changes(ruled, ruled.put(rule.then("message"), Value.text("a", "b"))).step())
        .isEqualTo(Step.PATCH);
    assertThat(changes(ruled, ruled.put(rule.then("weight"), Value.Num.of(3))).step())
        .isEqualTo(Step.MAJOR);
  }

  @Test
  void a_version_that_says_enough_with_a_word_about_it_is_left_alone() throws IOException {
    Draft raised =
        LateOrder.draft()
            .put(spot("pass-mark"), Value.Num.of(77))
            .put(Spot.of(Draft.CARD, "version"), new Value.Str("2.0.0"));
    assertThat(changes(LateOrder.draft(), raised).proposed()).isEqualTo("2.0.0");
    assertThat(changes(LateOrder.draft(), raised).asks()).as("no word about it").isTrue();
    Draft told =
        raised.insert(
            Spot.of(Draft.CARD, "changelog"),
            0,
            Value.Obj.EMPTY
                .with("version", new Value.Str("2.0.0"))
                .with("text", Value.text("a", "b")));
    assertThat(changes(LateOrder.draft(), told).asks()).isFalse();
  }
}
