package motcoach.scenario.robot;

import java.util.List;
import java.util.stream.Stream;
import motcoach.method.Language;
import motcoach.method.Text;

/** Sentences that fit almost any conversation, by manner. */
final class StockLines {
  private static final List<Text> KIND =
      lines(
          "Good day, this is Lin speaking.",
          "您好，我是小林。",
          "I can hear how tiring this has been, and I'm sorry.",
          "这事让您受累了，对不起。",
          "Please go on, I'm listening.",
          "您请说，我听着呢。",
          "Is there something else I should take into account?",
          "还有别的要我一并考虑的吗？",
          "Which of these matters most to you?",
          "这几样里，哪一样对您最要紧？",
          "Does that work for you?",
          "您看这样安排可以吗？",
          "My name is Lin, my direct line is 8012: come straight to me.",
          "我叫小林，直线 8012，有事直接找我。",
          "Are you happy with how this was handled?",
          "这次处理您还满意吗？",
          "What helped you most, and how could we do this better?",
          "哪一点对您最有帮助？您有什么建议？",
          "What is still missing? I'll put it right now.",
          "还有哪里没做到位？我马上补。",
          "Thank you for telling me. Goodbye.",
          "谢谢您告诉我，再见。");
  private static final List<Text> PLAIN =
      lines(
          "Okay.",
          "好的。",
          "One moment, please.",
          "请稍等。",
          "I understand.",
          "我明白了。",
          "Thank you.",
          "谢谢您。",
          "Let me check that for you.",
          "我帮您看一下。",
          "Is there anything else?",
          "还有其他需要吗？",
          "Could you tell me your name and number, please?",
          "请问您的姓名和电话？",
          "Goodbye.",
          "再见。");
  private static final List<Text> SILENT = lines("Hm.", "嗯。", "…", "……");
  private static final List<Text> RUDE =
      lines(
          "That's not my department.",
          "这不归我管。",
          "You should have thought of that before.",
          "您早干什么去了？",
          "Calm down, will you?",
          "您别激动行不行？",
          "I don't know, ask somebody else.",
          "我不知道，您问别人去。",
          "What do you want now?",
          "您又想怎么样？",
          "That's impossible, I can't do anything.",
          "不可能，我没办法。",
          "It's your own mistake.",
          "这是您自己弄错的。");
  private static final List<Text> PROMISES =
      lines(
          "No problem at all, everything will be done, I guarantee it.",
          "没问题，全都包在我身上，我保证。",
          "Yes, yes, you get whatever you want, today, for sure.",
          "行行行，您要什么都行，今天一定给您办好。",
          "Don't worry, it will definitely work out.",
          "您放心，肯定没问题。");
  private static final List<Text> GIFTS =
      lines(
          "I'll give you all of it for free.",
          "全部给您免费。",
          "Take a full refund and a voucher on top.",
          "给您全额退款，再送您一张券。",
          "It's all on the house today.",
          "今天都算我们的，不收您钱。");
  private static final List<Text> NOISE =
      lines("Blue sideways seven.", "蓝的横七。", "My cat likes jazz.", "我家猫爱听戏。");

  private StockLines() {}

  private static List<Text> lines(String... pairs) {
    return Stream.iterate(0, i -> i < pairs.length, i -> i + 2)
        .map(i -> new Text(pairs[i], pairs[i + 1]))
        .toList();
  }

  /** Of every manner. */
  static List<String> any(Language language) {
    return Stream.of(KIND, PLAIN, SILENT, RUDE, PROMISES, GIFTS, NOISE)
        .flatMap(lines -> in(language, lines).stream())
        .toList();
  }

  static List<String> kind(Language language) {
    return in(language, KIND);
  }

  static List<String> plain(Language language) {
    return in(language, PLAIN);
  }

  static List<String> silent(Language language) {
    return in(language, SILENT);
  }

  static List<String> rude(Language language) {
    return in(language, RUDE);
  }

  static List<String> promises(Language language) {
    return in(language, PROMISES);
  }

  static List<String> gifts(Language language) {
    return in(language, GIFTS);
  }

  /** What nobody can make sense of. */
  static List<String> noise(Language language) {
    return in(language, NOISE);
  }

  private static List<String> in(Language language, List<Text> texts) {
    return texts.stream().map(text -> text.in(language)).toList();
  }
}
