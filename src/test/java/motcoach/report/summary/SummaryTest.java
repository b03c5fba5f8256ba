package motcoach.report.summary;

import static motcoach.report.Invented.START;
import static motcoach.report.Invented.again;
import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.givenUp;
import static motcoach.report.Invented.id;
import static motcoach.report.Invented.in;
import static motcoach.report.Invented.mark;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import motcoach.method.Language;
import motcoach.progress.account.Account;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Person;
import motcoach.report.Invented;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import org.junit.jupiter.api.Test;

class SummaryTest {
  private static final ZoneId ZONE = ZoneOffset.ofHours(8);
  private static final byte[] SECRET = new byte[32];

  private final Invented all = new Invented();
  private final Person ann = all.person(1, "Ann", "North");
  private final Person bo = all.person(2, "Bo", "North");
  private final Person chen = all.person(3, "陈", "South");
  private List<Assignment> assignments = List.of();

  private Summary summary(Filter filter) {
    return summary(filter, Names.PLAIN);
  }

  private Summary summary(Filter filter, Names names) {
    return Summary.of(
        all,
        assignments,
        new Catalogue(Invented.library()),
        filter,
        names,
        START.plus(Duration.ofDays(30)),
        ZONE);
  }

  private static Filter scenario(String scenario) {
    return filter("", "", "", scenario, Optional.empty(), Optional.empty());
  }

  private static Filter filter(
      String from,
      String until,
      String team,
      String scenario,
      Optional<Language> language,
      Optional<Mode> mode) {
    return new Filter(
        Optional.of(from).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(until).filter(day -> !day.isEmpty()).map(LocalDate::parse),
        Optional.of(team).filter(name -> !name.isEmpty()),
        Optional.empty(),
        Optional.of(scenario).filter(name -> !name.isEmpty()),
        language,
        mode);
  }

  private static Instant day(int day) {
    return START.plus(Duration.ofDays(day));
  }

  @Test
  void all_attempts_are_kept_and_first_best_and_last_are_told() {
    all.add(ended(talk(1, ann, Mode.PRACTICE, day(0)), 50, false, List.of()));
    all.add(ended(talk(2, ann, Mode.PRACTICE, day(1)), 90, true, List.of()));
    all.add(givenUp(talk(3, ann, Mode.PRACTICE, day(2))));
    all.add(ended(talk(4, ann, Mode.PRACTICE, day(3)), 65, false, List.of()));
    all.add(talk(5, ann, Mode.PRACTICE, day(4)));

    Practised row = summary(scenario("s-1")).rows().get(0);
    assertThat(row.status()).isEqualTo(Status.PASSED);
    assertThat(row.attempts()).isEqualTo(5);
    assertThat(row.first()).contains(50);
    assertThat(row.best()).contains(90);
    assertThat(row.last()).contains(65);
    assertThat(row.shows().orElseThrow().attempt()).isEqualTo(id(1_000_004));
    assertThat(row.practised()).contains(Duration.ofSeconds(3 * 510));
    assertThat(row.firstAt()).contains(day(0));
    assertThat(row.lastAt()).contains(day(4));
  }

  @Test
  void a_turn_said_again_is_no_attempt_and_no_score() {
    Account whole = all.add(ended(talk(1, ann, Mode.PRACTICE, day(0)), 50, false, List.of()));
    all.add(again(ended(talk(2, ann, Mode.PRACTICE, day(1)), 100, true, List.of()), whole));
    all.add(again(ended(talk(3, bo, Mode.PRACTICE, day(1)), 100, true, List.of()), whole));

    List<Practised> rows = summary(scenario("s-1")).rows();
    assertThat(rows.get(0).status()).isEqualTo(Status.DONE);
    assertThat(rows.get(0).attempts()).isEqualTo(1);
    assertThat(rows.get(0).best()).contains(50);
    assertThat(rows.get(0).practised()).contains(Duration.ofSeconds(2 * 510));
    assertThat(rows.get(1).status()).isEqualTo(Status.IN_PROGRESS);
    assertThat(rows.get(1).attempts()).isZero();
  }

  @Test
  void a_contested_violation_is_no_red_flag() {
    all.add(
        ended(
            talk(1, ann, Mode.TEST, day(0)),
            50,
            false,
            List.of(
                mark("expr.honest", Outcome.VIOLATED, true, false),
                mark("cmp.blame", Outcome.VIOLATED, true, true),
                mark("cmp.care", Outcome.VIOLATED, false, false),
                mark("mot.explore", Outcome.NOT_SEEN, true, false))));
    Line line = summary(scenario("s-1")).rows().get(0).shows().orElseThrow();
    assertThat(line.redFlags()).contains(1);
  }

  @Test
  void one_sentence_says_who_has_done_it() {
    all.add(ended(talk(1, ann, Mode.PRACTICE, day(0)), 50, false, List.of()));
    all.add(talk(2, bo, Mode.PRACTICE, day(0)));
    assertThat(summary(scenario("s-1")).answer()).isEqualTo(new Answer(3, 1, 1, 1));
    assertThat(summary(scenario("s-1")).answer().key()).isEqualTo("report.answer.one");
    assertThat(summary(Filter.ALL).answer()).isEqualTo(new Answer(3, 2, 0, 1));
    assertThat(summary(Filter.ALL).answer().key()).isEqualTo("report.answer.several");
    all.add(
        in(
            ended(talk(3, ann, Mode.TEST, day(1)), 80, true, List.of()),
            "core",
            "s-2",
            Language.EN));
    assertThat(summary(Filter.ALL).answer()).isEqualTo(new Answer(3, 2, 1, 1));
    assertThat(
            summary(filter("", "", "West", "", Optional.empty(), Optional.empty())).answer().key())
        .isEqualTo("report.answer.nobody");
    assertThat(summary(scenario("s-9")).answer().key()).isEqualTo("report.answer.nothing");
  }

  @Test
  void filters_leave_out_what_they_say_and_nothing_else() {
    all.add(ended(talk(1, ann, Mode.PRACTICE, day(0)), 50, false, List.of()));
    all.add(ended(talk(2, ann, Mode.TEST, day(10)), 60, false, List.of()));
    all.add(
        in(
            ended(talk(3, chen, Mode.TEST, day(10)), 70, true, List.of()),
            "core",
            "s-1",
            Language.EN));

    assertThat(begun(filter("", "", "South", "s-1", Optional.empty(), Optional.empty())))
        .containsExactly("陈 test");
    assertThat(begun(filter("", "", "", "s-1", Optional.empty(), Optional.of(Mode.TEST))))
        .containsExactly("Ann test", "陈 test");
    assertThat(begun(filter("", "", "", "s-1", Optional.of(Language.ZH), Optional.empty())))
        .containsExactly("Ann practice", "Ann test");
    // 08:00 UTC is 16:00 there, so both ends of a day belong to it.
    assertThat(
            begun(
                filter("2026-03-03", "2026-03-12", "", "s-1", Optional.empty(), Optional.empty())))
        .containsExactly("Ann test", "陈 test");
    assertThat(begun(filter("", "2026-03-02", "", "s-1", Optional.empty(), Optional.empty())))
        .containsExactly("Ann practice");
    assertThat(summary(filter("", "", "", "", Optional.empty(), Optional.of(Mode.TEST))).rows())
        .hasSize(6)
        .allSatisfy(row -> assertThat(row.mode()).contains(Mode.TEST));
  }

  private List<String> begun(Filter filter) {
    return summary(filter).rows().stream()
        .filter(row -> row.firstAt().isPresent())
        .map(row -> row.person().name() + " " + row.mode().orElseThrow().id())
        .toList();
  }

  @Test
  void assignments_say_who_is_late_and_who_still_has_time() {
    assignments =
        List.of(
            new Assignment(
                id(91),
                new Assignment.Team("North"),
                "core",
                Optional.of("s-1"),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 3, 20)),
            new Assignment(
                id(92),
                new Assignment.One(chen.id()),
                "core",
                Optional.empty(),
                LocalDate.of(2026, 3, 1),
                LocalDate.of(2026, 5, 1)));
    all.add(ended(talk(1, ann, Mode.GUIDED, day(0)), 10, false, List.of()));
    all.add(talk(2, bo, Mode.PRACTICE, day(0)));

    Summary summary = summary(Filter.ALL);
    assertThat(
            summary.rows().stream()
                .map(
                    row ->
                        row.person().name()
                            + " "
                            + row.story().scenarioId()
                            + " "
                            + row.status().id()))
        .containsExactly(
            "Ann s-1 done",
            "Ann s-2 not-started",
            "Bo s-1 overdue",
            "Bo s-2 not-started",
            "陈 s-1 assigned",
            "陈 s-2 assigned");
    assertThat(summary.assigned()).isEqualTo(4);
    assertThat(
            summary.notDone().stream()
                .map(
                    each ->
                        each.person().name()
                            + " "
                            + each.story().scenarioId()
                            + " "
                            + each.overdue()))
        .containsExactly("Bo s-1 true", "陈 s-1 false", "陈 s-2 false");
  }

  @Test
  void an_assignment_is_done_by_a_talk_outside_the_period_but_not_by_one_before_it_was_given() {
    assignments =
        List.of(
            new Assignment(
                id(91),
                new Assignment.Team("North"),
                "core",
                Optional.of("s-1"),
                LocalDate.of(2026, 3, 5),
                LocalDate.of(2026, 3, 20)));
    all.add(ended(talk(1, ann, Mode.GUIDED, day(0)), 10, false, List.of()));
    all.add(ended(talk(2, bo, Mode.GUIDED, day(5)), 10, false, List.of()));
    Summary march =
        summary(filter("2026-03-12", "", "", "s-1", Optional.empty(), Optional.empty()));
    assertThat(march.notDone().stream().map(each -> each.person().name())).containsExactly("Ann");
    assertThat(march.rows().stream().map(row -> row.status()))
        .containsExactly(Status.OVERDUE, Status.NOT_STARTED, Status.NOT_STARTED);
  }

  @Test
  void neither_names_nor_ids_nor_their_order_show_through_pseudonyms() throws IOException {
    for (int n = 10; n < 60; n++) {
      Person person = all.person(n, String.format("Name %02d", n), "North");
      all.add(ended(talk(n, person, Mode.TEST, day(n)), n, false, List.of()));
    }
    Names hidden = Names.pseudonyms(SECRET);
    List<String> told = new ArrayList<>();
    ProgressTables tables =
        new ProgressTables(
            key -> motcoach.method.Text.same(key),
            summary(Filter.ALL, hidden),
            new Talks(all, Filter.ALL, hidden, ZONE),
            new Catalogue(Invented.library()),
            hidden,
            Language.EN,
            ZONE);
    for (var table : List.of(tables.summary(), tables.attempts(), tables.notDone())) {
      table.each(cells -> told.add(cells.toString()));
    }
    assertThat(told).hasSizeGreaterThan(150);
    assertThat(told).noneMatch(row -> row.contains("Name ") || row.contains("Ann"));
    for (Person person : all.people()) {
      assertThat(told).noneMatch(row -> row.contains(person.id().toString()));
      all.of(person.id())
          .forEach(talk -> assertThat(told).noneMatch(r -> r.contains(talk.attempt().toString())));
    }
    List<Integer> order = new ArrayList<>();
    new Talks(all, Filter.ALL, hidden, ZONE)
        .each((person, line) -> order.add(line.outcome().orElseThrow().total()));
    assertThat(order).hasSize(50).isNotEqualTo(order.stream().sorted().toList());
  }

  @Test
  void somebody_who_is_no_longer_there_is_told_nowhere() throws IOException {
    all.add(ended(talk(1, ann, Mode.TEST, day(0)), 50, false, List.of()));
    all.remove(ann.id());
    assertThat(summary(Filter.ALL).rows()).noneMatch(row -> row.person().equals(ann));
  }
}
