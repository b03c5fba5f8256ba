package motcoach.studio.trainees;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.studio.trainees.Alike.Reply;
import org.junit.jupiter.api.Test;

class AlikeTest {
  private static List<Alike> english(String... replies) {
    return Alike.group(Stream.of(replies).map(each -> new Reply(each, Language.EN)).toList());
  }

  @Test
  void replies_that_differ_in_little_are_one_the_most_frequent_first() {
    assertThat(english("Want a coffee?", "Where is it", "where is it?", "  Where's it?!", "..."))
        .containsExactly(
            new Alike("Where is it", Language.EN, 3), new Alike("Want a coffee?", Language.EN, 1));
  }

  @Test
  void languages_are_kept_apart() {
    List<Reply> replies =
        List.of(
            new Reply("OK", Language.EN),
            new Reply("OK。", Language.ZH),
            new Reply("蛋糕什么时候到呢", Language.ZH),
            new Reply("蛋糕什么时候到啊？", Language.ZH));
    assertThat(Alike.group(replies))
        .containsExactly(
            new Alike("蛋糕什么时候到呢", Language.ZH, 2),
            new Alike("OK", Language.EN, 1),
            new Alike("OK。", Language.ZH, 1));
  }

  @Test
  void short_words_that_mean_another_thing_are_not_alike() {
    assertThat(english("no", "now", "yes")).hasSize(3);
  }

  @Test
  void very_long_ones_are_compared_by_their_beginning() {
    assertThat(english("a ".repeat(5000), "a ".repeat(6000))).hasSize(1);
  }
}
