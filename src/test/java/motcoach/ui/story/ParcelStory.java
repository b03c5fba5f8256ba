package motcoach.ui.story;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import motcoach.method.Act;
import motcoach.method.FiveC;
import motcoach.method.Stage;
import motcoach.method.Text;
import motcoach.progress.Library;
import motcoach.scenario.Action;
import motcoach.scenario.Brief;
import motcoach.scenario.Channel;
import motcoach.scenario.Condition;
import motcoach.scenario.Contact;
import motcoach.scenario.Criterion;
import motcoach.scenario.Element;
import motcoach.scenario.Ending;
import motcoach.scenario.Event;
import motcoach.scenario.Expectation;
import motcoach.scenario.FiveCRule;
import motcoach.scenario.Option;
import motcoach.scenario.Persona;
import motcoach.scenario.Resource;
import motcoach.scenario.Scenario;
import motcoach.scenario.SimulatedClock;
import motcoach.scenario.TaskCard;
import motcoach.scenario.Wordings;

/** A small situation with one of everything a screen can show. */
public final class ParcelStory {
  private ParcelStory() {}

  public static final Wordings NO_WORDINGS = new Wordings(Map.of(), Map.of());

  public static Library.Entry entry() {
    return new Library.Entry(
        "service-basics", "1.0.0", "00", new Text("Service basics", "服务基础"), scenario());
  }

  public static Library library() {
    return () -> List.of(entry());
  }

  public static Scenario scenario() {
    return new Scenario(
        "s-02-parcel",
        new Text("Where is my parcel?", "我的包裹在哪"),
        new Text(
            "A slow, tired voice, the third call about the same parcel.",
            "第三次来电，声音又慢又疲惫，问的还是同一个包裹。"),
        Channel.PHONE,
        "logistics",
        1,
        10,
        List.of("phone.*"),
        new Persona(
            "ray",
            new Text("Mr Ray", "雷先生"),
            new Text("Speaks slowly, sounds tired", "说话慢，听着很累"),
            "older-man",
            30,
            -25,
            35,
            6,
            1,
            1),
        brief(),
        new SimulatedClock(DayOfWeek.TUESDAY, 14 * 60 + 5, 1, 30),
        List.of(),
        expectations(),
        List.of(hold(), evening()),
        List.of(new Resource("redress", new Text("Goodwill", "补偿额度"), 20)),
        List.of(
            new Contact("ray", new Text("Mr Ray", "雷先生"), new Text("the customer", "客户"), false),
            new Contact(
                "depot", new Text("Depot", "网点"), new Text("holds the parcel", "包裹在那里"), false)),
        List.of(
            new TaskCard("hold", new Text("Hold the parcel", "扣住包裹"), "depot", 15 * 60),
            new TaskCard("address", new Text("Correct the address", "更正地址"), "me", -1)),
        actions(),
        criteria(),
        fiveC(),
        List.of(),
        List.of(),
        List.of(ending()),
        60);
  }

  static Ending ending() {
    return new Ending(
        "kept",
        new Text("The paper arrives on Wednesday", "文件周三送到了"),
        new Text("Mr Ray has what he needs a day early.", "雷先生提前一天拿到了要用的文件。"),
        true,
        Condition.ALWAYS);
  }

  private static Brief brief() {
    return new Brief(
        new Text("You take calls at a parcel hotline.", "你是快递热线的客服。"),
        new Text("Tuesday, five past two in the afternoon.", "周二下午两点零五分。"),
        List.of(
            new Text("He has called twice and was transferred twice.", "他打过两次，被转接过两次。"),
            new Text("The parcel lies at the depot.", "包裹在网点。")),
        List.of(
            new Text("correct the address", "更正地址"),
            new Text("book an evening slot", "预约晚间派送"),
            new Text("give up to 20 units of goodwill", "最多给 20 个单位的补偿")),
        List.of(
            new Text("Find out what he really needs", "弄清他真正要的是什么"),
            new Text("Promise only what you can keep", "只答应做得到的事")));
  }

  private static List<Expectation> expectations() {
    return List.of(
        expectation("where", false, "Where the parcel is", "包裹在哪里", List.of()),
        expectation("when", false, "When it comes", "什么时候到", List.of()),
        expectation(
            "cert",
            true,
            "The certificate inside, by Thursday",
            "里面的证书，周四前要用",
            List.of(new Text("I just need the paper.", "我就是要那份文件。"))),
        expectation(
            "no-retell",
            true,
            "Not to tell the story again",
            "不想再从头讲一遍",
            List.of(new Text("(sighs) Do I start again?", "（叹气）又要从头说？"))));
  }

  private static Expectation expectation(
      String id, boolean latent, String en, String zh, List<Text> cues) {
    return new Expectation(
        id,
        latent,
        false,
        false,
        2,
        new Text(en, zh),
        cues,
        Condition.NEVER,
        30,
        Optional.empty(),
        Optional.empty(),
        Condition.NEVER,
        Optional.empty(),
        latent
            ? Optional.of(new Text("What do you need it for?", "这个您是要用来做什么？"))
            : Optional.empty());
  }

  static Element hold() {
    return element("hold", "The depot holds the parcel", "网点先扣住包裹", List.of("cert"), "depot");
  }

  static Element evening() {
    return element("evening", "Evening delivery", "晚间派送", List.of("when"), null);
  }

  static Element call() {
    return element("call", "A call when it is there", "到了打电话告诉他", List.of(), null);
  }

  static Event news() {
    return new Event(
        "news", Event.Kind.NEWS, OptionalInt.empty(), Condition.ALWAYS, List.of(), List.of());
  }

  /** An easier talk that trains the same. */
  public static Library.Entry easier() {
    Scenario hard = scenario();
    return new Library.Entry(
        "service-basics",
        "1.0.0",
        "00",
        new Text("Service basics", "服务基础"),
        new Scenario(
            "s-00-umbrella",
            new Text("The lost umbrella", "丢了的伞"),
            hard.summary(),
            hard.channel(),
            hard.industry(),
            0,
            hard.minutes(),
            hard.trains(),
            hard.persona(),
            hard.brief(),
            hard.clock(),
            hard.topics(),
            hard.expectations(),
            hard.elements(),
            hard.resources(),
            hard.contacts(),
            hard.tasks(),
            hard.actions(),
            hard.criteria(),
            hard.fiveC(),
            hard.beats(),
            hard.events(),
            hard.endings(),
            hard.passMark()));
  }

  private static Element element(
      String id, String en, String zh, List<String> answers, String approver) {
    return new Element(
        id,
        Element.Kind.PLAN,
        new Text(en, zh),
        NO_WORDINGS,
        answers,
        approver == null ? Element.Feasible.WITHIN : Element.Feasible.CONDITIONAL,
        Optional.ofNullable(approver),
        approver == null ? Optional.of(new Element.Use("redress", 5)) : Optional.empty(),
        new Element.Effects(2, 1, 0, -1, 0, 1),
        Optional.of(new Text("it waits where you can reach it", "包裹不会再跑远")),
        Optional.empty());
  }

  private static List<Action> actions() {
    Action.Outcome outcome = new Action.Outcome(Condition.ALWAYS, 3, List.of(), List.of());
    return List.of(
        new Action(
            "look-up",
            new Text("Look up the record", "查看记录"),
            EnumSet.of(Stage.EXPLORE),
            Condition.ALWAYS,
            List.of(outcome)),
        new Action(
            "call-depot",
            new Text("Call the depot", "打给网点"),
            EnumSet.of(Stage.ACT),
            Condition.ALWAYS,
            List.of(outcome)));
  }

  private static List<Criterion> criteria() {
    return List.of(
        criterion("listen", "mot.explore.listen", Stage.EXPLORE, "Let him finish", "让他把话说完"),
        criterion("open", "mot.explore.open", Stage.EXPLORE, "Ask what it is for", "问清做什么用"),
        criterion(
            "concrete", "mot.propose.concrete", Stage.PROPOSE, "Who, what, by when", "谁做、做什么、几点前"),
        criterion("kept", "mot.act.kept", Stage.ACT, "Keep every promise", "说到做到"),
        criterion("care", "mot.confirm.care", Stage.CONFIRM, "Ask if he is satisfied", "问他是否满意"));
  }

  private static Criterion criterion(String id, String concept, Stage stage, String en, String zh) {
    return new Criterion(
        id,
        concept,
        stage,
        2,
        false,
        new Text(en, zh),
        Condition.ALWAYS,
        Condition.NEVER,
        Optional.empty());
  }

  private static List<FiveCRule> fiveC() {
    return List.of(new FiveCRule(FiveC.COMPLETE, List.of()));
  }

  static List<Option> options() {
    return List.of(
        option(
            "a",
            "I'm sorry you had to call three times. What do you need it for?",
            "让您打了三次电话，抱歉。这件东西您是要做什么用？"),
        option("b", "Can I have your tracking number first?", "请先报一下单号。"),
        option("c", "That is with the depot, not with us.", "那是网点的事，不归我们管。"));
  }

  private static Option option(String id, String en, String zh) {
    return new Option(
        id, new Text(en, zh), Set.of(Act.APOLOGISE), Set.of(), List.of(), new Text("", ""));
  }
}
