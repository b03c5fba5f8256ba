package motcoach.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import motcoach.method.Language;
import motcoach.progress.StoreException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;

/** Controls need the toolkit, shown or not. */
@ExtendWith(ApplicationExtension.class)
class NoticeTest {
  private final Words words = new Words(Language.EN);

  @Test
  void a_full_disk_says_what_happened_what_is_safe_and_what_to_do() {
    Notice notice =
        Notice.failure(words, new StoreException(StoreException.Kind.FULL, "/data", null));

    assertThat(Shown.words(notice))
        .isEqualTo(
            List.of(
                "The disk is full, so nothing more could be kept: /data",
                "Everything kept until now is safe.",
                "Free some space and try again."));
    assertThat(notice.getAccessibleText()).contains("/data").contains("Free some space");
  }

  @Test
  void every_reason_of_the_store_has_its_words_in_both_languages() {
    for (StoreException.Kind kind : StoreException.Kind.values()) {
      for (Language language : Language.values()) {
        words.use(language);
        assertThat(Shown.words(Notice.failure(words, new StoreException(kind, "/data", null))))
            .hasSize(3)
            .noneMatch(String::isBlank);
      }
    }
  }

  @Test
  void an_unexpected_failure_never_shows_its_message() {
    Notice notice = Notice.failure(words, new IllegalStateException("a secret"));

    assertThat(Shown.words(notice)).noneMatch(line -> line.contains("secret"));
  }
}
