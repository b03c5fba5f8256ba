package motcoach.shots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import motcoach.method.Language;
import motcoach.method.Text;
import motcoach.progress.AreaCode;
import motcoach.progress.Library;
import motcoach.progress.Talk.Mark;
import motcoach.progress.account.Account;
import motcoach.progress.account.Assignment;
import motcoach.progress.account.Export;
import motcoach.progress.account.Person;
import motcoach.progress.account.Policy;
import motcoach.progress.bundle.Bundle;
import motcoach.progress.bundle.ChainState;
import motcoach.progress.bundle.Receipt;
import motcoach.report.Invented;
import motcoach.scenario.Mode;
import motcoach.scenario.Verdict.Outcome;
import motcoach.ui.kit.Place;
import motcoach.ui.reports.Bringing.Taken;
import motcoach.ui.reports.ReportsViewModel.Part;

/** Reports: nobody yet, a dozen people in three teams, groups, bundles and assignments. */
final class ReportsAlbum implements Album {
  private static final String[] EN = {
    "Chen Siyuan",
    "Fang Wei",
    "Guo Jing",
    "He Lan",
    "Jia Ming",
    "Lin Yue",
    "Ma Tao",
    "Qian Bei",
    "Song Qing",
    "Tang Yu",
    "Wu Hao",
    "Zhao Min"
  };
  private static final String[] ZH = {
    "陈思远", "方伟", "郭静", "何兰", "贾明", "林月", "马涛", "钱贝", "宋青", "唐瑜", "吴昊", "赵敏"
  };

  private final List<Person> people = new ArrayList<>();
  private int talks;

  @Override
  public void walk(Darkroom room) {
    boolean chinese = room.language() == Language.ZH;
    people.clear();
    room.know(chinese ? "林月" : "Lin Yue");
    room.go(new Place.Reports());
    room.snap("reports-1-nobody");
    fill(room, chinese);
    room.go(new Place.Reports());
    room.snap("reports-2-people");
    room.snapAt("reports-3-table", ".reports", 0.55);
    room.snapAt("reports-4-leaving", ".reports", 1);
    part(room, Part.GROUPS);
    room.snap("reports-5-groups");
    room.snapAt("reports-6-withheld", ".reports", 0.6);
    room.reporting.exports.add(
        new Export(
            Instant.parse("2026-11-20T09:12:00Z"),
            Optional.empty(),
            "progress",
            "xlsx",
            "from=2026-10-01 until=2026-10-31",
            144,
            "ab".repeat(32),
            Optional.empty()));
    room.reporting.areas.decline();
    room.go(new Place.Reports());
    part(room, Part.DESK);
    room.reporting.next.addAll(bundles(room));
    room.press("reports.bring.files");
    room.snapAt("reports-7-desk", ".reports", 0);
    room.snapAt("reports-8-teams", ".reports", 0.45);
    room.snapAt("reports-9-rules", ".reports", 1);
    room.reporting.chain = new ChainState(214, "ab".repeat(32), List.of(12L, 13L), false);
    room.reporting.policy = new Policy(true, false, Policy.FLOOR);
    room.go(new Place.Reports());
    room.snap("reports-10-groups-only");
    part(room, Part.GROUPS);
    room.snap("reports-11-unseen");
    room.reporting.areas.lock().set(AreaCode.WORKSTATION, "135790");
    room.go(new Place.Studio());
    room.snap("reports-12-pin");
  }

  private static void part(Darkroom room, Part part) {
    String name = "reports.part." + part.name().toLowerCase(java.util.Locale.ROOT);
    room.choose(name);
  }

  private void fill(Darkroom room, boolean chinese) {
    String[] teams =
        chinese ? new String[] {"前台", "热线", "门店"} : new String[] {"Front desk", "Hotline", "Shop"};
    for (int n = 0; n < EN.length; n++) {
      people.add(
          room.reporting.accounts.person(
              n + 1, chinese ? ZH[n] : EN[n], teams[n < 6 ? 0 : n < 11 ? 1 : 2]));
    }
    List<Library.Entry> stories = room.ports.library().entries();
    for (int n = 0; n < people.size() - 2; n++) {
      for (int story = 0; story < Math.min(stories.size(), 1 + n % 4); story++) {
        talk(room, people.get(n), stories.get(story), n, story);
      }
    }
    room.reporting.policy = new Policy(false, false, Policy.FLOOR);
    room.reporting.chain = new ChainState(214, "ab".repeat(32), List.of(), false);
    String pack = stories.get(0).packId();
    LocalDate from = LocalDate.of(2026, 10, 1);
    room.reporting.assigned.add(
        new Assignment(
            new UUID(3, 1),
            new Assignment.Team(teams[1]),
            pack,
            Optional.of(stories.get(0).scenario().id()),
            from,
            LocalDate.of(2026, 11, 15)));
    room.reporting.assigned.add(
        new Assignment(
            new UUID(3, 2),
            new Assignment.One(people.get(11).id()),
            pack,
            Optional.of(stories.get(1).scenario().id()),
            from,
            LocalDate.of(2026, 12, 1)));
  }

  private void talk(Darkroom room, Person person, Library.Entry entry, int n, int story) {
    for (int again = 0; again <= n % 2; again++) {
      talks++;
      Instant at = Instant.parse("2026-10-05T08:00:00Z").plusSeconds(86_400L * (n + 5L * again));
      Account begun =
          Invented.in(
              Invented.talk(talks, person, Mode.values()[1 + n % 2], at),
              entry.packId(),
              entry.scenario().id(),
              room.language());
      boolean open = n % 5 == 4 && story == 0;
      int total = 48 + (n * 7 + story * 11 + again * 9) % 47;
      room.reporting.accounts.add(
          open ? begun : Invented.ended(begun, total, total >= 70, marks(n, again)));
    }
  }

  private static List<Mark> marks(int n, int again) {
    List<Mark> marks = new ArrayList<>();
    String[] concepts = {"dim.business", "pro.match", "5c.communicate", "expr.1"};
    for (int c = 0; c < concepts.length; c++) {
      for (int i = 0; i < 4; i++) {
        boolean met = (n + i + c * 2 + again) % 4 > c % 3;
        marks.add(
            new Mark(concepts[c], met ? Outcome.MET : Outcome.NOT_SEEN, 2, false, false, false));
      }
    }
    return marks;
  }

  /** What three bundles come to. */
  private static List<Taken> bundles(Darkroom room) {
    boolean chinese = room.language() == Language.ZH;
    return List.of(
        new Taken.In(
            "lin.motbundle",
            chinese ? "林月" : "Lin Yue",
            new Receipt(
                false,
                4,
                1,
                7,
                List.of(),
                Receipt.Device.GOES_ON,
                Optional.of(new Bundle.Head(12, "ab".repeat(32)))),
            List.of(),
            0),
        new Taken.In(
            "wu.motbundle",
            chinese ? "吴昊" : "Wu Hao",
            new Receipt(
                false,
                2,
                0,
                0,
                List.of(new UUID(1, 1)),
                Receipt.Device.WENT_BACK,
                Optional.of(new Bundle.Head(9, "cd".repeat(32)))),
            List.of("hotel 1.2.0"),
            1),
        new Taken.Refused("notes.motbundle", new Text("This is not a bundle.", "这不是进度包。")));
  }
}
