package motcoach.pack;

import static java.util.Map.entry;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import motcoach.method.Stage;
import motcoach.scenario.Effect;
import motcoach.scenario.TaskCard;

/** Reads effects: one object, one change; its name says which. */
final class EffectReader {
  private static final String NOBODY = "nobody";
  private static final int LONGEST_PASS = 7 * 24 * 60;

  private final Map<String, Function<Sheet, Effect>> changes =
      Map.ofEntries(
          entry("set", EffectReader::set),
          entry(
              "feel",
              sheet -> new Effect.Feel(sheet.whole("feel", -100, 100), sheet.text("because"))),
          entry("trust", sheet -> new Effect.Trust(sheet.whole("trust", -100, 100))),
          entry("voice", sheet -> new Effect.Voice(sheet.ref("voice", Names.Kind.EXPECTATION))),
          entry("pass", sheet -> new Effect.Pass(sheet.whole("pass", 0, LONGEST_PASS))),
          entry("enter", sheet -> new Effect.Enter(sheet.choice("enter", Stage.class))),
          entry("on-line", EffectReader::onLine),
          entry("task", EffectReader::task),
          entry("close", EffectReader::close));

  /** The effect in {@code value}; empty, with a problem, when it is none. */
  Optional<Effect> read(Located value, Script script) {
    return OneOf.find(value, changes.keySet(), "effect", "变化", script.problems())
        .flatMap(name -> script.read(value, changes.get(name)));
  }

  private static Effect set(Sheet sheet) {
    String flag = sheet.string("set");
    if (!flag.isEmpty()) {
      sheet.script().names().checkForm(flag, sheet.at("set"));
      sheet.script().names().flagSet(flag);
    }
    return new Effect.SetFlag(flag);
  }

  private static Effect onLine(Sheet sheet) {
    Optional<String> contact = sheet.optionalRef("on-line", Names.Kind.CONTACT, NOBODY);
    return new Effect.OnLine(contact.filter(id -> !id.equals(NOBODY)));
  }

  private static Effect task(Sheet sheet) {
    return new Effect.MoveTask(
        sheet.ref("task", Names.Kind.TASK), sheet.choice("to", TaskCard.State.class));
  }

  private static Effect close(Sheet sheet) {
    if (!sheet.flag("close")) {
      sheet
          .script()
          .problems()
          .error(
              sheet.at("close"),
              "MOT010",
              "\"close\" can only be true; leave it out otherwise.",
              "“close”只能写 true，不需要时就不写。");
    }
    return new Effect.Close();
  }
}
