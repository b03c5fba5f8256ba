package motcoach.store;

import static motcoach.store.Samples.LEARNER;
import static motcoach.store.Samples.NOW;
import static motcoach.store.Samples.id;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.progress.StoreException;
import motcoach.progress.drill.DrillAnswer;
import motcoach.progress.drill.DrillBook;
import motcoach.progress.drill.DrillCard;
import motcoach.progress.drill.DrillKey;
import motcoach.progress.drill.Fsrs;
import motcoach.progress.drill.Grade;
import motcoach.progress.drill.Memory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteDrillBookTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 3, 29);

  @TempDir Path folder;
  private Store store;
  private DrillBook book;

  @BeforeEach
  void open() {
    store = Samples.open(folder);
    book = store.drillBook();
  }

  @AfterEach
  void close() {
    store.close();
  }

  private static DrillAnswer answer(String item, Grade grade, String words, long seconds) {
    return new DrillAnswer(
        LEARNER.id(), new DrillKey("core", item), grade, true, words, NOW.plusSeconds(seconds));
  }

  private static DrillCard card(String item, Grade grade, LocalDate due) {
    Memory memory = new Fsrs(0.9, List.of(), List.of()).answer(Optional.empty(), grade, NOW);
    return new DrillCard(
        LEARNER.id(),
        new DrillKey("core", item),
        Optional.of(memory),
        TODAY,
        due,
        Optional.of(id(2)));
  }

  private static DrillCard waiting(String item) {
    return new DrillCard(
        LEARNER.id(), new DrillKey("core", item), Optional.empty(), TODAY, TODAY, Optional.empty());
  }

  @Test
  void anAnswerAndItsCardComeBackAfterReopening() {
    DrillAnswer answer = answer("a", Grade.HARD, "2", 0);
    DrillCard card = card("a", Grade.HARD, TODAY.plusDays(1));
    book.add(answer, card);
    store.close();
    open();
    assertThat(book.answers(LEARNER.id(), 10)).containsExactly(answer);
    assertThat(book.cards(LEARNER.id())).containsExactly(card);
    assertThat(store.chain().verify().whole()).isTrue();
    assertThat(store.check()).isEmpty();
  }

  @Test
  void aCardIsReplacedAnAnswerIsNot() {
    book.add(answer("a", Grade.AGAIN, "1", 5), card("a", Grade.AGAIN, TODAY.plusDays(1)));
    // The clock went back in between: time does not count.
    book.add(answer("a", Grade.GOOD, "2", -90_000), card("a", Grade.GOOD, TODAY.plusDays(3)));
    assertThat(book.cards(LEARNER.id())).containsExactly(card("a", Grade.GOOD, TODAY.plusDays(3)));
    assertThat(book.answers(LEARNER.id(), 10))
        .extracting(DrillAnswer::answer)
        .containsExactly("2", "1");
    assertThat(book.answers(LEARNER.id(), 1)).extracting(DrillAnswer::answer).containsExactly("2");
  }

  @Test
  void cardsComeByTheirDayAndByLearner() {
    book.put(
        List.of(
            card("late", Grade.EASY, TODAY.plusDays(200)),
            waiting("new"),
            card("soon", Grade.GOOD, TODAY.plusDays(3))));
    assertThat(book.cards(LEARNER.id()))
        .extracting(card -> card.key().item())
        .containsExactly("new", "soon", "late");
    assertThat(book.cards(id(77))).isEmpty();
    assertThat(book.answers(id(77), 5)).isEmpty();
  }

  @Test
  void neitherIsKeptWhenOneCannotBe() {
    DrillCard stranger =
        new DrillCard(
            LEARNER.id(),
            new DrillKey("core", "a"),
            Optional.empty(),
            TODAY,
            TODAY,
            Optional.of(new UUID(9, 9)));
    assertThatThrownBy(() -> book.add(answer("a", Grade.GOOD, "1", 0), stranger))
        .isInstanceOf(StoreException.class);
    assertThat(book.answers(LEARNER.id(), 5)).isEmpty();
    assertThat(book.cards(LEARNER.id())).isEmpty();
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "我马上给您换。\n“好”", "a\u0000b", "'; DROP TABLE drill_answer; --", "half \ud83d x"})
  void ownWordsComeBackToTheLetter(String words) {
    book.add(answer("a", Grade.GOOD, words, 0), card("a", Grade.GOOD, TODAY));
    assertThat(book.answers(LEARNER.id(), 1))
        .extracting(DrillAnswer::answer)
        .containsExactly(words.replace('\ud83d', '\ufffd'));
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "UPDATE drill_answer SET answer = 'better'",
        "UPDATE drill_answer SET rating = 'easy'",
        "DELETE FROM drill_answer",
        "INSERT OR REPLACE INTO drill_answer SELECT position, salt, learner, pack_id, item, 'easy',"
            + " confident, answer, answered_at FROM drill_answer"
      })
  void answersRefuseToBeRewritten(String sql) {
    DrillAnswer answer = answer("a", Grade.AGAIN, "1", 0);
    book.add(answer, card("a", Grade.AGAIN, TODAY));
    assertThatThrownBy(() -> store.database().write(handle -> handle.execute(sql)))
        .isInstanceOf(StoreException.class);
    assertThat(book.answers(LEARNER.id(), 5)).containsExactly(answer);
    assertThat(store.chain().verify().whole()).isTrue();
  }

  @Test
  void aFailureDoesNotCarryTheWords() {
    DrillAnswer nobody =
        new DrillAnswer(id(77), new DrillKey("core", "a"), Grade.GOOD, false, "secret-canary", NOW);
    assertThatThrownBy(() -> book.add(nobody, card("a", Grade.GOOD, TODAY)))
        .satisfies(
            failure -> {
              for (Throwable at = failure; at != null; at = at.getCause()) {
                assertThat(at.toString()).doesNotContain("secret-canary");
              }
            });
  }
}
