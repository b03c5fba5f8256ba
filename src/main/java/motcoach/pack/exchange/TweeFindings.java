package motcoach.pack.exchange;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/** Things a Twee file holds and our format does not, told together when all is read. */
final class TweeFindings {
  private final Map<String, Set<String>> found = new LinkedHashMap<>();

  /** Remembers that {@code what} was met in, or is called, {@code name}. */
  void add(String what, String name) {
    found.computeIfAbsent(what, w -> new LinkedHashSet<>()).add(name);
  }

  /** A sentence for each kind of thing. */
  void say(Remarks remarks) {
    say(
        remarks,
        "macro",
        "Macros are not carried out; they stand in the text as written, or led to the link they hold: %s.",
        "宏不会执行，原样留在文字里（或只取了其中的链接）：%s。");
    say(
        remarks,
        "variables",
        "Variables set at the head of these passages are kept as notes only: %s.",
        "这些段落开头设置的变量只留作备注：%s。");
    say(remarks, "setter", "What links set on the way was dropped: %s.", "链接顺带设置的变量已去掉：%s。");
    say(remarks, "external", "Links out of the story are words now: %s.", "通向外部网页的链接只保留为文字：%s。");
    say(remarks, "comment", "Comments were left out of: %s.", "这些段落里的注释没有导入：%s。");
    say(remarks, "tag", "Tags without a meaning here were dropped: %s.", "在这里没有意义的标签已去掉：%s。");
    say(remarks, "empty", "Passages without words say \"…\": %s.", "没有文字的段落写成“…”：%s。");
    say(
        remarks,
        "staff",
        "What the staff says by itself is told as a note: %s.",
        "员工自己说的话改成旁白：%s。");
    say(
        remarks,
        "stops",
        "Passages without a link end the talk; that the customer comes back is not taken for granted: %s.",
        "没有链接的段落结束谈话，并且不算“客户会再来”：%s。");
    say(
        remarks,
        "links behind the end",
        "These passages end the talk though they have links: %s.",
        "这些段落虽有链接，仍会结束谈话：%s。");
    say(remarks, "act", "There is no such act, it was dropped: %s.", "没有这种言语行为，已去掉：%s。");
    say(
        remarks,
        "points",
        "Points, 5C and flags of options are kept as notes only, in: %s.",
        "选项的分数、5C 和标记只留作备注，见：%s。");
    say(
        remarks,
        "why",
        "Options without a reason say \"Not explained yet\", in: %s.",
        "没写理由的选项先写“还没有写为什么”，见：%s。");
    say(
        remarks,
        "single en",
        "There is no Chinese for these passages; the English words stand in its place: %s.",
        "这些段落没有中文，先用英文代替：%s。");
    say(
        remarks,
        "single zh",
        "There is no English for these passages; the Chinese words stand in its place: %s.",
        "这些段落没有英文，先用中文代替：%s。");
  }

  private void say(Remarks remarks, String what, String en, String zh) {
    remarks.about(found.getOrDefault(what, Set.of()), en, zh);
  }
}
