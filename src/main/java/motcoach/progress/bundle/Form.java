package motcoach.progress.bundle;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import motcoach.method.FiveC;
import motcoach.method.Ids;
import motcoach.method.Stage;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle.Carried;
import motcoach.progress.bundle.Bundle.Told;
import motcoach.scenario.Input;

/** A talk in one hash: two have the same exactly when they say the same. */
public final class Form {
  private static final int NONE = -1;

  private final MessageDigest digest = sha256();

  private Form() {}

  /** SHA-256 over everything {@code talk} says, each part preceded by its length, in hex. */
  public static String of(Carried talk) {
    Form form = new Form();
    form.add(talk.account());
    form.add(talk.told());
    return HexFormat.of().formatHex(form.digest.digest());
  }

  /** SHA-256 of {@code bytes} in hex. */
  public static String hash(byte[] bytes) {
    return HexFormat.of().formatHex(sha256().digest(bytes));
  }

  private void add(Account account) {
    text(account.attempt());
    text(account.person());
    text(account.packId());
    text(account.packVersion());
    text(account.packHash());
    text(account.scenarioId());
    text(Ids.of(account.setup().mode()));
    text(account.setup().language().id());
    text(account.setup().seed());
    text(account.startedAt());
    text(account.origin().map(origin -> origin.attempt() + " " + origin.turn()).orElse(null));
    text(account.outcome().isPresent());
    account.outcome().ifPresent(this::add);
    text(account.figures().isPresent());
    account.figures().ifPresent(this::add);
  }

  private void add(Account.Outcome outcome) {
    text(outcome.finishedAt());
    text(outcome.ending().orElse(null));
    text(outcome.total());
    text(outcome.passed());
  }

  private void add(Account.Figures figures) {
    for (Stage stage : Stage.values()) {
      text(figures.stages().get(stage));
    }
    for (FiveC c : FiveC.values()) {
      text(figures.fiveC().get(c));
    }
    text(figures.turns());
    text(figures.helped());
    text(figures.practised().toSeconds());
    text(figures.marks().size());
    for (Mark mark : figures.marks()) {
      text(mark.concept());
      text(Ids.of(mark.outcome()));
      text(mark.weight());
      text(mark.critical());
      text(mark.helped());
      text(mark.contested());
    }
  }

  private void add(Optional<Told> told) {
    text(told.isPresent());
    if (told.isPresent()) {
      text(told.get().turns().size());
      told.get().turns().forEach(this::add);
      text(told.get().contests().size());
      for (Contest contest : told.get().contests()) {
        text(contest.criterion());
        text(contest.words());
        text(contest.at());
      }
    }
  }

  private void add(JournalRow row) {
    text(row.sequence());
    text(kind(row.input()));
    text(row.fingerprint());
    text(row.at());
    text(row.offset().getId());
  }

  /** Records name their values in their own text, which is all that is needed to tell two apart. */
  private static String kind(Input input) {
    return input.toString();
  }

  /** Adds a part; null is another part than an empty text. */
  private void text(Object part) {
    byte[] bytes =
        part == null ? new byte[0] : String.valueOf(part).getBytes(StandardCharsets.UTF_8);
    int length = part == null ? NONE : bytes.length;
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
    digest.update(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }
}
