package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.beans.binding.StringBinding;
import javafx.beans.property.SimpleStringProperty;
import motcoach.method.FiveC;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.scenario.Mood;
import org.junit.jupiter.api.Test;

class WordsTest {
  private final Words words = new Words(Language.EN);

  @Test
  void wording_follows_the_language() {
    StringBinding home = words.text("frame.home");
    assertThat(home.get()).isEqualTo("Home");

    words.use(Language.ZH);

    assertThat(home.get()).isEqualTo("首页");
  }

  @Test
  void wording_follows_an_observable_argument() {
    SimpleStringProperty place = new SimpleStringProperty("/a");
    StringBinding line = words.text("store.full.happened", place);
    assertThat(line.get()).endsWith("/a");

    place.set("/b");

    assertThat(line.get()).endsWith("/b");
  }

  @Test
  void texts_and_constants_are_read_in_the_language() {
    words.use(Language.ZH);
    assertThat(words.say("store.full.happened", new Text("disk", "硬盘"))).contains("硬盘");
    assertThat(words.say("store.full.happened", Mood.ANGRY)).contains("生气");
    assertThat(words.text(new Text("disk", "硬盘")).get()).isEqualTo("硬盘");
  }

  @Test
  void a_constant_is_named_by_its_type_and_id() {
    assertThat(Words.key(FiveC.CUSTOMER)).isEqualTo("five-c.customer");
    assertThat(words.name(Mood.FURIOUS)).isEqualTo("furious");
  }

  @Test
  void an_apostrophe_is_an_apostrophe_and_a_brace_in_an_argument_stays() {
    assertThat(words.say("store.full.happened", "it's {0}")).endsWith("it's {0}");
  }
}
