package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Set;
import motcoach.method.Language;
import motcoach.scenario.Mood;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Controls need the toolkit, shown or not. */
@ExtendWith(ApplicationExtension.class)
class FaceTest {
  private final Words words = new Words(Language.EN);

  @Test
  void the_seven_moods_look_different() {
    Set<Expression> expressions = new HashSet<>();
    for (Mood mood : Mood.values()) {
      expressions.add(Expression.of(mood));
    }
    assertThat(expressions).hasSize(Mood.values().length);
  }

  @Test
  void a_face_says_its_mood_in_the_language() {
    Face face = new Face(words, "older-man", Mood.ANGRY);
    assertThat(face.getAccessibleText()).isEqualTo("angry");

    face.moodProperty().set(Mood.RELIEVED);
    words.use(Language.ZH);

    assertThat(face.getAccessibleText()).isEqualTo("松了口气");
  }

  @Test
  void a_look_nobody_knows_still_has_a_face() {
    assertThat(new Face(words, "robot-robot-", Mood.NEUTRAL).getChildrenUnmodifiable())
        .isNotEmpty();
  }

  @Test
  void halfway_between_two_expressions_is_their_middle() {
    Expression angry = Expression.of(Mood.ANGRY);
    Expression calm = Expression.of(Mood.NEUTRAL);
    assertThat(angry.towards(calm, 0)).isEqualTo(angry);
    assertThat(angry.towards(calm, 1)).isEqualTo(calm);
    assertThat(angry.towards(calm, 0.5).browTilt())
        .isEqualTo((angry.browTilt() + calm.browTilt()) / 2);
  }
}
