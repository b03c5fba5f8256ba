package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReferencesTest {
  private static final String FILE = "scenarios/a.json";

  private static Value.Obj named(String id) {
    return Value.Obj.EMPTY.with("id", new Value.Str(id));
  }

  private static Value.Obj one(String field, String word) {
    return Value.Obj.EMPTY.with(field, new Value.Str(word));
  }

  private final Draft draft =
      Draft.EMPTY
          .put(Spot.of(FILE, "persona"), named("ray"))
          .insert(Spot.of(FILE, "contacts"), 0, named("depot"))
          .insert(Spot.of(FILE, "topics"), 0, named("parcel"))
          .insert(Spot.of(FILE, "topics"), 1, named("address"))
          .insert(
              Spot.of(FILE, "beats"),
              0,
              named("where")
                  .with("who", new Value.Str("depot"))
                  .with(
                      "when",
                      Value.Obj.EMPTY.with(
                          "all",
                          new Value.Arr(
                              List.of(
                                  Value.Obj.EMPTY.with(
                                      "topic",
                                      new Value.Arr(
                                          List.of(
                                              new Value.Str("parcel"), new Value.Str("address")))),
                                  one("touched", "parcel"),
                                  one("flag", "parcel")))))
                  .with("effects", new Value.Arr(List.of(one("set", "told")))));

  private Value scenario() {
    return draft.file(FILE).orElseThrow();
  }

  @Test
  void everything_with_an_id_is_known_and_who_speaks_are_the_customer_and_the_contacts() {
    assertThat(References.ids(scenario(), Kind.TOPIC)).containsExactly("parcel", "address");
    assertThat(References.ids(scenario(), Kind.PERSON)).containsExactly("ray", "depot");
    assertThat(References.ids(scenario(), Kind.MEMORY)).containsExactlyInAnyOrder("parcel", "told");
  }

  @Test
  void every_use_is_found_and_only_of_its_kind() {
    assertThat(References.uses(FILE, scenario(), Kind.TOPIC, "parcel"))
        .extracting(Spot::toString)
        .containsExactly(
            FILE + "#/beats/0/when/all/0/topic/0", FILE + "#/beats/0/when/all/1/touched");
  }

  @Test
  void renaming_follows_everywhere_and_touches_nothing_of_another_kind() {
    Value renamed =
        References.rename(draft, FILE, Kind.TOPIC, "parcel", "box").file(FILE).orElseThrow();
    assertThat(References.ids(renamed, Kind.TOPIC)).containsExactly("box", "address");
    assertThat(References.uses(FILE, renamed, Kind.TOPIC, "box")).hasSize(2);
    assertThat(References.uses(FILE, renamed, Kind.TOPIC, "parcel")).isEmpty();
    assertThat(References.ids(renamed, Kind.MEMORY)).contains("parcel");
  }

  @Test
  void something_has_its_place_where_it_is_listed() {
    assertThat(References.home(FILE, scenario(), Kind.PERSON, "ray"))
        .contains(Spot.of(FILE, "persona"));
    assertThat(References.home(FILE, scenario(), Kind.TOPIC, "address"))
        .contains(Spot.of(FILE, "topics", 1));
    assertThat(References.home(FILE, scenario(), Kind.TOPIC, "nobody")).isEmpty();
  }

  @Test
  void new_ids_are_those_nobody_has() {
    assertThat(References.unused(scenario(), Kind.TOPIC, "")).isEqualTo("topic-1");
    assertThat(References.unused(scenario(), Kind.TOPIC, "parcel")).isEqualTo("parcel-2");
    assertThat(References.unused(scenario(), Kind.TOPIC, "price")).isEqualTo("price");
  }
}
