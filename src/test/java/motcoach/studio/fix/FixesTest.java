package motcoach.studio.fix;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import motcoach.pack.SchemaShapes;
import motcoach.studio.Draft;
import motcoach.studio.Finding;
import motcoach.studio.History;
import motcoach.studio.Shapes;
import motcoach.studio.Spot;
import motcoach.studio.Value;
import motcoach.studio.tryout.LateOrder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is broken on purpose is mended as an author would, and nothing else is wrong then. */
class FixesTest {
  private static final Shapes SHAPES = SchemaShapes.shipped();
  private static final String FILE = LateOrder.FILE;
  private static final String DRILLS = "drills/first-drills.json";

  private final Fixes fixes = new Fixes(SHAPES);

  private record Broken(String name, String code, Mend mend, UnaryOperator<Draft> breaking) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static Spot at(Object... steps) {
    return Spot.of(FILE, steps);
  }

  private static Value str(String text) {
    return new Value.Str(text);
  }

  private static Value num(String digits) {
    return new Value.Num(digits);
  }

  private static Value.Obj one(String field, Value value) {
    return Value.Obj.EMPTY.with(field, value);
  }

  private static Broken put(String name, String code, Mend mend, Value value, Object... steps) {
    return new Broken(name, code, mend, draft -> draft.put(at(steps), value));
  }

  private static Value.Obj resource(String id) {
    return one("id", str(id)).with("label", Value.text("Vans", "货车")).with("limit", num("2"));
  }

  private static Value.Obj rule(String id, String... match) {
    return one("id", str(id))
        .with("act", str("apologise"))
        .with("match", new Value.Arr(Stream.of(match).map(FixesTest::str).toList()))
        .with("hit", new Value.Arr(List.of(str("«so sad» today"))))
        .with("miss", new Value.Arr(List.of(str("A fine day."))));
  }

  private static Draft rules(Draft draft, Value.Obj... rules) {
    return draft
        .put(Spot.of("rules/en.json", "language"), str("en"))
        .put(Spot.of("rules/en.json", "rules"), new Value.Arr(List.of(rules)));
  }

  private static Draft beatAgain(Draft draft) {
    return draft.put(at("beats", 3, "id"), str("bye"));
  }

  private static Draft renamedField(Draft draft, String from, String to, Object... steps) {
    Spot thing = at(steps);
    Value value = draft.at(thing.then(from)).orElseThrow();
    return draft.remove(thing.then(from)).put(thing.then(to), value);
  }

  static Stream<Broken> sure() {
    return Stream.of(
        put("a field nobody knows", "MOT007", Mend.DROP_FIELD, str("x"), "beats", 0, "zzzzzz"),
        new Broken(
            "a misspelt field",
            "MOT007",
            Mend.CALL_FIELD,
            draft -> renamedField(draft, "opener", "openr", "expectations", 1)),
        new Broken(
            "a field of exercises nobody knows",
            "MOT007",
            Mend.DROP_FIELD,
            draft -> draft.put(Spot.of(DRILLS, "items", 0, "zzzzzz"), str("x"))),
        new Broken(
            "a scenario without id", "MOT008", Mend.GIVE_ID, draft -> draft.remove(at("id"))),
        new Broken(
            "an option without id",
            "MOT008",
            Mend.GIVE_ID,
            draft -> draft.remove(at("beats", 0, "options", 1, "id"))),
        new Broken(
            "rules without language",
            "MOT008",
            Mend.FILL,
            draft ->
                rules(draft, rule("sad", "so sad")).remove(Spot.of("rules/en.json", "language"))),
        new Broken(
            "a pack without languages",
            "MOT008",
            Mend.FILL,
            draft -> draft.remove(Spot.of(Draft.CARD, "languages"))),
        put("a number in quotes", "MOT009", Mend.WRITE, str("３"), "persona", "patience"),
        put("a number for a word", "MOT009", Mend.WRITE, num("7"), "industry"),
        put("yes in quotes", "MOT009", Mend.WRITE, str("True"), "beats", 0, "once"),
        put(
            "one text for a list",
            "MOT009",
            Mend.MAKE_LIST,
            Value.text("A goal", "目标"),
            "brief",
            "goals"),
        put(
            "nothing where nothing is needed",
            "MOT009",
            Mend.DROP_FIELD,
            new Value.Null(),
            "pass-mark"),
        put("another spelling of a word", "MOT010", Mend.WRITE, str("Public_Post"), "channel"),
        put("a misspelt word", "MOT010", Mend.WRITE, str("phoen"), "channel"),
        new Broken(
            "a talk that is closed and is not",
            "MOT010",
            Mend.DROP_ENTRY,
            draft ->
                draft.insert(at("beats", 0, "effects"), 0, one("close", new Value.Bool(false)))),
        put(
            "an optional text without words",
            "MOT011",
            Mend.DROP_FIELD,
            Value.text("", " "),
            "expectations",
            1,
            "opener"),
        new Broken(
            "an empty line among others",
            "MOT011",
            Mend.DROP_ENTRY,
            draft -> draft.insert(at("brief", "goals"), 1, Value.text("", ""))),
        put("an empty id", "MOT011", Mend.GIVE_ID, str(""), "beats", 0, "options", 2, "id"),
        put("too much patience", "MOT012", Mend.WRITE, num("400"), "persona", "patience"),
        put("too little gain", "MOT012", Mend.WRITE, num("0.1"), "persona", "gain"),
        new Broken(
            "two rules of one id",
            "MOT037",
            Mend.OWN_ID,
            draft -> rules(draft, rule("sad", "so sad"), rule("sad", "so sad"))),
        new Broken(
            "a pattern twice",
            "MOT041",
            Mend.DROP_ENTRY,
            draft -> rules(draft, rule("sad", "so sad", "so sad"))),
        new Broken("two beats of one id", "MOT050", Mend.OWN_ID, FixesTest::beatAgain),
        put(
            "two options of one id",
            "MOT050",
            Mend.OWN_ID,
            str("number"),
            "beats",
            0,
            "options",
            2,
            "id"),
        new Broken(
            "the same judgement twice",
            "MOT050",
            Mend.DROP_ENTRY,
            draft -> draft.insert(at("five-c"), 2, draft.at(at("five-c", 1)).orElseThrow())),
        put(
            "a misspelt reference",
            "MOT051",
            Mend.WRITE,
            str("delivr"),
            "criteria",
            7,
            "met",
            "promise"),
        new Broken(
            "a cue of nothing",
            "MOT051",
            Mend.DROP_MENTION,
            draft -> draft.insert(at("beats", 0, "cues"), 1, str("something-else"))),
        new Broken(
            "a change of nothing",
            "MOT051",
            Mend.DROP_MENTION,
            draft -> draft.insert(at("beats", 0, "effects"), 0, one("voice", str("unheard-of")))),
        put(
            "one of several topics is nothing",
            "MOT051",
            Mend.DROP_MENTION,
            new Value.Arr(List.of(str("consent"), str("nothing-known"))),
            "criteria",
            6,
            "met",
            "any",
            1,
            "topic"),
        new Broken(
            "a need of nothing",
            "MOT051",
            Mend.DROP_MENTION,
            draft ->
                draft.put(
                    at("elements", 0, "uses"),
                    one("resource", str("spaceship")).with("amount", num("1")))),
        put("a time with another mark", "MOT052", Mend.WRITE, str("15：45"), "tasks", 0, "due"),
        put("a time with a point", "MOT052", Mend.WRITE, str("14.20"), "clock", "start"),
        new Broken(
            "an id with blanks and capitals",
            "MOT053",
            Mend.SPELL_ID,
            draft ->
                motcoach.studio.References.rename(
                    draft, FILE, motcoach.studio.Kind.TOPIC, "ask-when", "Ask When")),
        new Broken(
            "a Chinese id",
            "MOT053",
            Mend.SPELL_ID,
            draft ->
                motcoach.studio.References.rename(
                    draft, FILE, motcoach.studio.Kind.ELEMENT, "candles", "蜡烛")),
        new Broken(
            "a flag with blanks",
            "MOT053",
            Mend.SPELL_ID,
            draft ->
                motcoach.studio.References.rename(
                    draft, FILE, motcoach.studio.Kind.MEMORY, "brought", "was brought")),
        new Broken(
            "a pack id with capitals",
            "MOT053",
            Mend.SPELL_ID,
            draft -> draft.put(Spot.of(Draft.CARD, "id"), str("My Bakery"))),
        put("a file of another name", "MOT054", Mend.NAME_FILE, str("cake-at-four"), "id"),
        put(
            "a misspelt change",
            "MOT057",
            Mend.CALL_FIELD,
            new Value.Arr(List.of(one("voic", str("cake")))),
            "beats",
            0,
            "effects"),
        put(
            "two changes in one",
            "MOT057",
            Mend.SPLIT,
            new Value.Arr(List.of(one("voice", str("cake")).with("trust", num("2")))),
            "beats",
            0,
            "effects"),
        new Broken(
            "a change that is empty",
            "MOT057",
            Mend.DROP_ENTRY,
            draft -> draft.insert(at("beats", 0, "effects"), 1, Value.Obj.EMPTY)),
        new Broken(
            "the ending that always fits comes first",
            "MOT058",
            Mend.MOVE_LAST,
            draft -> draft.move(at("endings"), 2, 0)),
        new Broken(
            "the last ending has a condition",
            "MOT058",
            Mend.MOVE_LAST,
            draft -> draft.move(at("endings"), 2, 1)),
        put(
            "a misspelt memory",
            "MOT059",
            Mend.WRITE,
            str("brouhgt"),
            "endings",
            1,
            "when",
            "flag"),
        new Broken(
            "options of a beat that has none",
            "MOT064",
            Mend.DROP_MENTION,
            draft -> draft.put(at("beats", 2, "options-of"), str("unclear"))),
        put("a misspelt concept", "MOT065", Mend.WRITE, str("mot.act.ketp"), "trains", 2),
        new Broken(
            "half a version",
            "MOT072",
            Mend.WRITE,
            draft -> draft.put(Spot.of(Draft.CARD, "version"), str("v1.2"))),
        new Broken(
            "a range from more to less",
            "MOT102",
            Mend.SWAP,
            draft ->
                draft.insert(
                    at("beats"),
                    0,
                    ((Value.Obj) draft.at(at("beats", 1)).orElseThrow())
                        .with("id", str("turned"))
                        .with(
                            "when",
                            one("trust", one("at-least", num("9")).with("at-most", num("2")))))),
        new Broken(
            "an event with a range from more to less",
            "MOT104",
            Mend.SWAP,
            draft ->
                draft.put(
                    at("events", 0, "when"),
                    one("trust", one("at-least", num("60")).with("at-most", num("20"))))),
        new Broken(
            "a resource nothing uses",
            "MOT108",
            Mend.DROP_UNUSED,
            draft -> draft.insert(at("resources"), 0, resource("vans"))));
  }

  @ParameterizedTest
  @MethodSource("sure")
  void what_is_broken_is_mended_and_undone_as_one_step(Broken broken) {
    Draft wrong = broken.breaking().apply(LateOrder.draft());
    List<Finding> findings = LateOrder.check(wrong).findings();
    Finding finding =
        findings.stream()
            .filter(each -> each.code().equals(broken.code()))
            .findFirst()
            .orElseThrow(() -> new AssertionError("not broken: " + findings));

    Fix fix = fixes.of(wrong, finding).orElseThrow(() -> new AssertionError(finding));

    assertThat(fix.mend()).isEqualTo(broken.mend());
    assertThat(fix.draft().at(fix.spot())).as("%s", fix.spot()).isPresent();
    assertThat(LateOrder.check(fix.draft()).findings())
        .as("%s", fix.words())
        .extracting(each -> each.code() + " " + each.spot())
        .isSubsetOf(otherwise(findings, broken.code()));
    History history = History.of(wrong).did(fix.draft(), History.Doing.MEND, fix.spot());
    assertThat(history.undo().now()).isSameAs(wrong);
  }

  /** Another code there is always of something else that was broken with it. */
  private static List<String> otherwise(List<Finding> findings, String code) {
    return findings.stream()
        .filter(each -> !each.code().equals(code))
        .map(each -> each.code() + " " + each.spot())
        .toList();
  }

  static Stream<Broken> doubtful() {
    return Stream.of(
        put("who speaks is nobody", "MOT051", null, str("somebody-quite-else"), "beats", 1, "who"),
        put(
            "a condition waits for nothing",
            "MOT051",
            null,
            str("completely-unheard-of"),
            "criteria",
            1,
            "met",
            "expectation"),
        put("a text lacks a language", "MOT014", null, one("en", str("Cake")), "title"),
        put("half a text", "MOT011", null, Value.text("Cake", ""), "title"),
        put("a needed text", "MOT011", null, Value.text("", ""), "title"),
        put("a word like no other", "MOT010", null, str("drum signals"), "channel"),
        put("a text for a number", "MOT009", null, str("a few"), "persona", "patience"),
        put("a time like no other", "MOT052", null, str("teatime"), "tasks", 0, "due"),
        put("a story on its second day", "MOT052", null, str("2 14.20"), "clock", "start"),
        put("an id that is a word of the format", "MOT053", null, str("wait"), "actions", 0, "id"),
        put(
            "two questions in one",
            "MOT057",
            null,
            one("flag", str("brought")).with("topic", str("party")),
            "beats",
            2,
            "when"),
        new Broken(
            "every ending has a condition",
            "MOT058",
            null,
            draft -> draft.put(at("endings", 2, "when"), one("flag", str("brought")))),
        put(
            "nothing like it is remembered",
            "MOT059",
            null,
            str("entirely-new"),
            "endings",
            1,
            "when",
            "flag"),
        put(
            "the same options as another and own ones",
            "MOT064",
            null,
            str("opening"),
            "beats",
            3,
            "options-of"),
        new Broken(
            "two endings always fit",
            "MOT103",
            null,
            draft -> draft.remove(at("endings", 1, "when"))),
        new Broken(
            "a version of words",
            "MOT072",
            null,
            draft -> draft.put(Spot.of(Draft.CARD, "version"), str("spring"))),
        new Broken(
            "a file whose right name is taken",
            "MOT054",
            null,
            draft -> draft.put(Spot.of("scenarios/other.json"), draft.file(FILE).orElseThrow())));
  }

  @ParameterizedTest
  @MethodSource("doubtful")
  void what_could_be_meant_in_two_ways_is_left_to_the_author(Broken broken) {
    Draft wrong = broken.breaking().apply(LateOrder.draft());
    List<Finding> findings =
        LateOrder.check(wrong).findings().stream()
            .filter(each -> each.code().equals(broken.code()))
            .toList();
    assertThat(findings).isNotEmpty();
    assertThat(findings).allSatisfy(each -> assertThat(fixes.of(wrong, each)).isEmpty());
  }

  @Test
  void all_of_one_kind_are_mended_at_once_whatever_their_order() {
    Draft wrong = LateOrder.draft();
    for (int beat = 0; beat < 4; beat++) {
      wrong = wrong.put(at("beats", beat, "zzzzzz"), str("x"));
      wrong = wrong.insert(at("beats", 0, "cues"), 0, str("nothing-of-the-kind-" + beat));
    }
    List<Finding> findings = LateOrder.check(wrong).findings();
    Draft broken = wrong;
    for (String code : List.of("MOT007", "MOT051")) {
      Finding like =
          findings.stream().filter(each -> each.code().equals(code)).findFirst().orElseThrow();
      List<Finding> alike = fixes.alike(wrong, findings, like);
      assertThat(alike).hasSize(4);
      broken = fixes.all(broken, alike);
    }
    assertThat(broken).isEqualTo(LateOrder.draft());
  }

  @Test
  void a_misspelt_word_between_two_known_ones_is_left_to_the_author() {
    Draft wrong =
        LateOrder.draft()
            .put(at("topics", 0, "id"), str("cat"))
            .put(at("topics", 1, "id"), str("car"))
            .put(at("beats", 2, "when", "all", 1, "any", 1, "topic", 0), str("cab"));
    assertThat(
            LateOrder.check(wrong).findings().stream()
                .filter(
                    each ->
                        each.spot().equals(at("beats", 2, "when", "all", 1, "any", 1, "topic", 0)))
                .toList())
        .singleElement()
        .satisfies(each -> assertThat(fixes.of(wrong, each)).isEmpty());
  }
}
