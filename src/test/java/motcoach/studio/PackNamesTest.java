package motcoach.studio;

import static org.assertj.core.api.Assertions.assertThat;

import motcoach.method.Language;
import motcoach.method.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PackNamesTest {

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          Front desk, spring; front-desk-spring-3fa2c1
          Café “Zoë” 2027; cafe-zoe-2027-3fa2c1
          前台：春季班; pack-3fa2c1
          前台 VIP 课; vip-3fa2c1
          '  '; pack-3fa2c1
          The very long title of a course that nobody reads; the-very-long-title-of-a-3fa2c1
          Donaudampfschifffahrtsgesellschaftskapitän; donaudampfschifffahrtsgesellsc-3fa2c1
          """,
      delimiter = ';')
  void an_id_has_the_words_of_the_title_and_six_characters_drawn(String title, String id) {
    assertThat(PackNames.id(title, () -> 0x7700_0000_003f_a2c1L)).isEqualTo(id);
  }

  @Test
  void what_is_drawn_has_six_characters_however_small() {
    assertThat(PackNames.id("Desk", () -> 10)).isEqualTo("desk-00000a");
    assertThat(PackNames.id("Desk", () -> -1)).isEqualTo("desk-ffffff");
  }

  @Test
  void a_copy_has_the_old_words_and_its_own_characters() {
    assertThat(PackNames.copyOf("service-basics", () -> 0x3fa2c1))
        .isEqualTo("service-basics-3fa2c1");
    assertThat(PackNames.copyOf("service-basics-3fa2c1", () -> 0xb0))
        .isEqualTo("service-basics-0000b0");
    assertThat(PackNames.copyOf("team-facade", () -> 0xb0)).isEqualTo("team-facade-0000b0");
  }

  @Test
  void a_title_stands_in_its_own_language_and_the_other_is_still_to_be_written() {
    for (Language spoken : Language.values()) {
      Text chinese = PackNames.title("前台 VIP 课", spoken);
      assertThat(chinese.zh()).isEqualTo("前台 VIP 课");
      assertThat(Gaps.toWrite(chinese.en())).isTrue();
      assertThat(PackNames.title("2027", spoken)).isEqualTo(Text.same("2027"));
    }
    assertThat(PackNames.title("Front desk", Language.EN).en()).isEqualTo("Front desk");
    assertThat(Gaps.toWrite(PackNames.title("Front desk", Language.EN).zh())).isTrue();
    assertThat(PackNames.title("VIP", Language.ZH)).isEqualTo(Text.same("VIP"));
  }
}
