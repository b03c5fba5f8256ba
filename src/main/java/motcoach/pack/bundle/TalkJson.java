package motcoach.pack.bundle;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import motcoach.method.Ids;
import motcoach.progress.Contests.Contest;
import motcoach.progress.JournalRow;
import motcoach.progress.Talk.Mark;
import motcoach.progress.WrittenInput;
import motcoach.progress.account.Account;
import motcoach.progress.bundle.Bundle.Carried;

/** Talks as JSON: figures in one line, words in another. */
final class TalkJson {
  private TalkJson() {}

  static Map<String, Object> figures(Account account) {
    Map<String, Object> talk = new LinkedHashMap<>();
    talk.put("attempt", account.attempt().toString());
    talk.put("pack", account.packId());
    talk.put("version", account.packVersion());
    talk.put("hash", account.packHash());
    talk.put("scenario", account.scenarioId());
    talk.put("mode", account.setup().mode());
    talk.put("language", account.setup().language());
    // As text: not every reader of JSON keeps 64 bits.
    talk.put("seed", String.valueOf(account.setup().seed()));
    talk.put("started-at", account.startedAt().toString());
    account
        .origin()
        .ifPresent(
            origin -> {
              talk.put("origin", origin.attempt().toString());
              talk.put("origin-turn", origin.turn());
            });
    account.outcome().ifPresent(outcome -> talk.put("outcome", outcome(outcome)));
    account.figures().ifPresent(figures -> talk.put("figures", figures(figures)));
    return talk;
  }

  private static Map<String, Object> outcome(Account.Outcome outcome) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("finished-at", outcome.finishedAt().toString());
    outcome.ending().ifPresent(ending -> json.put("ending", ending));
    json.put("total", outcome.total());
    json.put("passed", outcome.passed());
    return json;
  }

  private static Map<String, Object> figures(Account.Figures figures) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("stages", new TreeMap<>(figures.stages()));
    json.put("five-c", new TreeMap<>(figures.fiveC()));
    json.put("turns", figures.turns());
    json.put("helped", figures.helped());
    json.put("seconds", figures.practised().toSeconds());
    json.put("marks", figures.marks().stream().map(TalkJson::mark).toList());
    return json;
  }

  /**
   * Outcome, weight, critical, helped, contested, concept: a row each would be many times larger.
   */
  private static String mark(Mark mark) {
    return String.join(
        " ",
        Ids.of(mark.outcome()),
        String.valueOf(mark.weight()),
        mark.critical() ? "1" : "0",
        mark.helped() ? "1" : "0",
        mark.contested() ? "1" : "0",
        mark.concept());
  }

  /** The words of a talk, which must have some. */
  static Map<String, Object> words(Carried talk) {
    Map<String, Object> words = new LinkedHashMap<>();
    words.put("attempt", talk.account().attempt().toString());
    words.put("turns", talk.told().orElseThrow().turns().stream().map(TalkJson::turn).toList());
    List<Contest> contests = talk.told().orElseThrow().contests();
    words.put("contests", contests.stream().map(TalkJson::contest).toList());
    return words;
  }

  private static Map<String, Object> turn(JournalRow row) {
    WrittenInput input = WrittenInput.of(row.input());
    Map<String, Object> turn = new LinkedHashMap<>();
    turn.put("kind", input.kind());
    turn.put("input", input.text());
    turn.put("fingerprint", row.fingerprint());
    turn.put("at", row.at().toString());
    turn.put("offset", row.offset().getId());
    return turn;
  }

  private static Map<String, Object> contest(Contest contest) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("criterion", contest.criterion());
    json.put("words", contest.words());
    json.put("at", contest.at().toString());
    return json;
  }
}
