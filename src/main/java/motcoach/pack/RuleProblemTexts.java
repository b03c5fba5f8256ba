package motcoach.pack;

import motcoach.expression.RuleProblem;
import motcoach.method.Text;

/** Says what is wrong with a rule in words an author of rules understands. */
final class RuleProblemTexts {
  private RuleProblemTexts() {}

  static Problem problem(RuleProblem problem, Place at) {
    String name = problem.rule();
    Text text = text(problem.kind(), problem.detail());
    return Problem.at(
        at,
        code(problem.kind()),
        problem.kind().isWarning() ? Severity.WARNING : Severity.ERROR,
        new Text(name + ": " + text.en(), name + "：" + text.zh()));
  }

  private static String code(RuleProblem.Kind kind) {
    switch (kind) {
      case SYNTAX:
        return "MOT030";
      case UNKNOWN_CLASS:
        return "MOT031";
      case CLASS_CIRCLE:
        return "MOT032";
      case TOO_LARGE:
        return "MOT033";
      case MATCHES_NOTHING:
        return "MOT034";
      case HIT_NOT_MARKED:
        return "MOT035";
      case MISS_MARKED:
        return "MOT036";
      case DUPLICATE_ID:
        return "MOT037";
      case NO_SUGGESTION:
        return "MOT038";
      case NO_EXAMPLE:
        return "MOT039";
      case DEAD:
        return "MOT041";
      case SHADOWED:
        return "MOT042";
      case UNKNOWN_RULE:
        return "MOT043";
      default:
        return "MOT040";
    }
  }

  private static Text text(RuleProblem.Kind kind, String detail) {
    switch (kind) {
      case SYNTAX:
        return new Text("the pattern cannot be read, " + detail, "模式写法有误：" + detail);
      case UNKNOWN_CLASS:
        return new Text("there is no class " + detail, "没有词类 " + detail);
      case CLASS_CIRCLE:
        return new Text(
            "the class " + detail + " names itself in a circle", "词类 " + detail + " 循环引用了自己");
      case TOO_LARGE:
        return new Text("this is too large: " + detail, "超出上限：" + detail);
      case MATCHES_NOTHING:
        return new Text("the pattern can match nothing at all: " + detail, "模式可能什么都不匹配：" + detail);
      case HIT_NOT_MARKED:
        return new Text("its example is not marked as shown: " + detail, "正例标记不符：" + detail);
      case MISS_MARKED:
        return new Text("it marks a line it must leave alone: " + detail, "不该标记的例句被标记了：" + detail);
      case DUPLICATE_ID:
        return new Text("the id was used before", "编号前面已经用过");
      case NO_SUGGESTION:
        return new Text("a fault needs a better line under \"suggest\"", "负面规则要在“suggest”里给出更好的说法");
      case NO_EXAMPLE:
        return new Text(
            "it needs at least one line under \"" + detail + "\"", "“" + detail + "”里至少要有一个例句");
      case DEAD:
        return new Text(
            "this pattern never decides anything, it stands there twice or among the exceptions: "
                + detail,
            "这个写法永远不起作用，它写了两遍，或者同时写在例外里：" + detail);
      case UNKNOWN_RULE:
        return new Text("there is no such rule to change", "没有这条规则，无从修改");
      case SHADOWED:
        return new Text(
            "other rules always take its place, on its first example " + detail,
            "它的例句总是被别的规则抢先标记，第一个例句是被 " + detail + " 标记的");
      default:
        return new Text(
            "it needs a category, a move or an act, not both of the first two, and a weight of 1"
                + " to 3 for a label, none for an act alone",
            "要有 category、move 或 act，前两个不能同时写；有标签时 weight 为 1 到 3，只有 act 时不写");
    }
  }
}
