package motcoach.report.group;

import static motcoach.report.Invented.ended;
import static motcoach.report.Invented.id;
import static motcoach.report.Invented.talk;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import motcoach.method.Family;
import motcoach.method.Handbook;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.progress.account.Release;
import motcoach.report.Invented;
import motcoach.report.file.Sheets;
import motcoach.report.file.Tally;
import motcoach.report.file.Watch;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.kit.Messages;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class GroupReportsTest {
  private static final Period MARCH =
      new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31));
  private static final Instant APRIL = Instant.parse("2026-04-02T09:00:00Z");

  private final Invented all = new Invented();
  private final List<Release> releases = new ArrayList<>();
  private int people;
  private int talks;

  private Person person(String team) {
    people++;
    return all.person(people, "Name " + people, team);
  }

  /** A team of which each has these talks in March, of so many opportunities met out of four. */
  private void team(String name, int size, IntFunction<int[]> met) {
    for (int i = 0; i < size; i++) {
      Person person = person(name);
      int[] of = met.apply(i);
      for (int talk = 0; talk < of.length; talk++) {
        talks++;
        Instant at = Instant.parse("2026-03-05T08:00:00Z").plusSeconds(86_400L * talk + talks);
        all.add(ended(talk(talks, person, Mode.PRACTICE, at), 50, false, marks(of[talk])));
      }
    }
  }

  private static List<Mark> marks(int met) {
    List<Mark> marks = new ArrayList<>();
    for (int i = 0; i < 4; i++) {
      marks.add(
          Invented.mark("expr.c" + i, i < met ? Outcome.MET : Outcome.NOT_SEEN, false, false));
    }
    return marks;
  }

  private GroupReport report(Period period, Instant now, int least) {
    GroupReport report =
        new GroupReports(all, releases, new Policy(false, false, least), ZoneOffset.UTC)
            .of(period, now, id(700_000 + releases.size()));
    if (!report.again()) {
      releases.add(report.release());
    }
    return report;
  }

  private static List<String> names(GroupReport report) {
    return report.groups().stream().map(group -> group.team().orElse("all")).toList();
  }

  @Test
  void a_group_that_is_too_small_is_left_out_and_the_smallest_other_with_it() {
    team("North", 12, i -> new int[] {2});
    team("South", 10, i -> new int[] {2});
    team("West", 4, i -> new int[] {4});
    assertThat(names(report(MARCH, APRIL, 10))).containsExactly("all", "North");
    releases.clear();
    assertThat(names(report(MARCH, APRIL, 5))).containsExactly("all", "North");
  }

  @Test
  void groups_that_are_all_large_enough_are_all_told() {
    team("North", 12, i -> new int[] {2, 3});
    team("South", 10, i -> new int[] {1});
    GroupReport report = report(MARCH, APRIL, 10);
    assertThat(names(report)).containsExactly("all", "North", "South");
    Group north = report.groups().get(1);
    assertThat(north.people()).contains(12);
    assertThat(north.figures())
        .containsExactly(
            new GroupFigures(
                Family.WORDING, 65, List.of(), Optional.of(25), List.of("expr.c2", "expr.c3")));
    Group south = report.groups().get(2);
    assertThat(south.figures().get(0).change()).isEmpty();
    assertThat(south.figures().get(0).open()).containsExactly("expr.c1", "expr.c2", "expr.c3");
    assertThat(report.groups().get(0).people()).contains(22);
    // Everybody: 12 × 5 of 8 and 10 × 1 of 4.
    assertThat(report.groups().get(0).figures().get(0).share()).isEqualTo(50);
  }

  @Test
  void bands_are_told_only_with_enough_people_in_each() {
    team("North", 30, i -> new int[] {i < 11 ? 1 : i < 14 ? 2 : 4});
    GroupFigures figures = report(MARCH, APRIL, 10).groups().get(1).figures().get(0);
    assertThat(figures.spread())
        .containsExactly(
            new Spread(Band.NOT_YET, Band.PARTLY, 45), new Spread(Band.SOLID, Band.SOLID, 55));
    assertThat(Bands.of(new int[] {0, 12, 0}, 10)).isEmpty();
    assertThat(Bands.of(new int[] {10, 10, 10}, 10)).hasSize(3);
    assertThat(Bands.of(new int[] {3, 3, 30}, 5)).hasSize(2);
  }

  @Test
  void contested_helped_and_repeated_turns_count_nowhere() {
    team("North", 10, i -> new int[] {4});
    for (Person person : all.people()) {
      talks++;
      List<Mark> marks =
          List.of(
              new Mark("expr.c9", Outcome.VIOLATED, 9, true, true, false),
              new Mark("expr.c9", Outcome.VIOLATED, 9, true, false, true));
      Instant at = Instant.parse("2026-03-09T08:00:00Z");
      all.add(ended(talk(talks, person, Mode.PRACTICE, at), 50, false, marks));
      talks++;
      all.add(
          Invented.again(
              ended(talk(talks, person, Mode.PRACTICE, at), 50, false, marks(0)),
              all.of(person.id()).get(0)));
    }
    GroupFigures figures = report(MARCH, APRIL, 10).groups().get(0).figures().get(0);
    assertThat(figures.share()).isEqualTo(100);
    assertThat(figures.open()).isEmpty();
  }

  @Test
  void the_same_report_can_be_made_again_and_another_only_after_a_month() {
    team("North", 12, i -> new int[] {2});
    GroupReport first = report(MARCH, APRIL, 10);
    GroupReport same = report(MARCH, APRIL.plusSeconds(60), 10);
    assertThat(same.again()).isTrue();
    assertThat(same.groups()).isEqualTo(first.groups());
    Period quarter = new Period(LocalDate.of(2026, 1, 1), MARCH.until());
    assertThatThrownBy(() -> report(quarter, APRIL.plusSeconds(86_400 * 20), 10))
        .isInstanceOfSatisfying(
            Refused.class,
            refused -> {
              assertThat(refused.reason()).isEqualTo(Refused.Reason.TOO_SOON);
              assertThat(refused.from()).isEqualTo(LocalDate.of(2026, 5, 2));
            });
    assertThat(names(report(quarter, Instant.parse("2026-05-02T00:00:00Z"), 10)))
        .containsExactly("all", "North");
  }

  @Test
  void somebody_who_came_or_went_cannot_be_worked_out_of_two_reports_of_a_period() {
    team("North", 12, i -> new int[] {2});
    report(MARCH, APRIL, 10);
    team("North", 1, i -> new int[] {4});
    GroupReport later = report(MARCH, APRIL.plusSeconds(86_400 * 40), 10);
    assertThat(later.again()).isFalse();
    assertThat(later.groups()).isEmpty();
  }

  @Test
  void periods_that_do_not_meet_may_have_other_people_in_them() {
    team("North", 12, i -> new int[] {2});
    report(MARCH, APRIL, 10);
    for (Person person : all.people().subList(0, 11)) {
      talks++;
      Instant at = Instant.parse("2026-04-09T08:00:00Z");
      all.add(ended(talk(talks, person, Mode.TEST, at), 50, false, marks(3)));
    }
    Period april = new Period(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 30));
    GroupReport report = report(april, Instant.parse("2026-05-03T00:00:00Z"), 10);
    assertThat(report.groups().get(0).people()).contains(11);
  }

  @Test
  void a_period_is_over_and_a_month_long() {
    Period week = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 30));
    assertThatThrownBy(() -> report(week, APRIL, 10))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Refused.Reason.SHORT));
    assertThatThrownBy(() -> report(MARCH, Instant.parse("2026-03-31T23:00:00Z"), 10))
        .isInstanceOfSatisfying(
            Refused.class, r -> assertThat(r.reason()).isEqualTo(Refused.Reason.NOT_OVER));
    Period february = new Period(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 2, 28));
    assertThat(report(february, APRIL, 10).groups()).isEmpty();
  }

  @Test
  void a_policy_can_ask_for_larger_groups_but_not_for_smaller_ones_than_five() {
    assertThatThrownBy(() -> new Policy(false, false, 4))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private Practice practice() {
    return new Practice(new Handbook(List.of()), () -> List.of(), () -> List.of());
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void pdf_has_a_page_for_each_group_and_says_what_it_cannot_say(Language language)
      throws IOException {
    team("North", 12, i -> new int[] {2, 3});
    team("客服一组", 10, i -> new int[] {1});
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Messages words = Messages.in(language);
    new GroupPdf(report(MARCH, APRIL, 10), practice(), language, words::say)
        .write(out, new Tally(Watch.NONE));
    try (PDDocument document = Loader.loadPDF(out.toByteArray())) {
      assertThat(document.getNumberOfPages()).isEqualTo(3);
      PDFTextStripper stripper = new PDFTextStripper();
      String text = stripper.getText(document).replaceAll("\\s+", "");
      for (String said :
          List.of(
              words.say("report.group.of", "North"),
              words.say("report.group.people", 12),
              words.say("report.group.figure.change", 65, "+25"),
              words.say("report.group.kirkpatrick"),
              words.say("report.group.limits", 10))) {
        assertThat(text).contains(said.replaceAll("\\s+", ""));
      }
      assertThat(text).doesNotContain("Name");
    }
  }

  @Test
  void tables_have_a_row_for_each_group_and_family_and_nothing_of_people() throws IOException {
    team("North", 12, i -> new int[] {2, 3});
    team("South", 10, i -> new int[] {1});
    Messages english = Messages.in(Language.EN);
    Messages chinese = Messages.in(Language.ZH);
    GroupTables tables =
        new GroupTables(
            report(MARCH, APRIL, 10),
            practice(),
            key -> new Text(english.say(key), chinese.say(key)),
            Language.EN);
    List<List<String>> rows = Sheets.fromCsv(Sheets.csv(tables.groups(), true));
    assertThat(rows)
        .containsExactly(
            List.of(
                "group from until practising family share bands change open_criteria".split(" ")),
            List.of(
                "everybody",
                "2026-03-01",
                "2026-03-31",
                "22",
                "helpful wording",
                "50",
                "",
                "",
                "expr.c2; expr.c3; expr.c1"),
            List.of(
                "North",
                "2026-03-01",
                "2026-03-31",
                "12",
                "helpful wording",
                "65",
                "",
                "25",
                "expr.c2; expr.c3"),
            List.of(
                "South",
                "2026-03-01",
                "2026-03-31",
                "10",
                "helpful wording",
                "25",
                "",
                "",
                "expr.c1; expr.c2; expr.c3"));
    assertThat(
            Sheets.fromXlsx(Sheets.xlsx(List.of(tables.groups(), tables.dictionary())))
                .get("dictionary"))
        .hasSize(10);
  }
}
