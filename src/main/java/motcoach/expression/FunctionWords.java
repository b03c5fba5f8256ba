package motcoach.expression;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The small words that carry how a sentence is built: who speaks of whom, negation, mood, time,
 * manner. Everything else is what the talk happens to be about and is seen by its ending only.
 */
final class FunctionWords {
  private static final Set<String> ENGLISH =
      words(
          "i me my mine myself we us our ours you your yours yourself he him his she her it its they"
              + " them their this that these those there here who whom whose what which when where why"
              + " how a an the some any no none nobody nothing nowhere anybody anyone anything"
              + " somebody someone something everybody everyone everything each every all both either"
              + " neither other another else am is are was were be been being do does did doing done"
              + " have has had having will would shall should can could may might must ought need not"
              + " never and or but so if unless until once because since though although while as than"
              + " then for of to from in on at by with without about into over under up down out off"
              + " before after between through just only already still again yet ever always even"
              + " actually really simply obviously clearly surely perhaps maybe probably hopefully"
              + " basically honestly please sorry thank thanks yes ok okay well now today tonight"
              + " tomorrow soon later next last more less much many few enough too very quite rather"
              + " let go get got take give make put see look know think say said tell told ask asked"
              + " want like read call wait check find bring send try keep help show come back");

  private static final String CHINESE =
      "的了着过吗呢吧啊呀哦嘛呗咯啦么我你您他她它们咱俺自己谁哪这那此该某每各几什怎为何多少"
          + "不没无未别勿莫甭非是有在能会可要得该必须想愿敢肯让叫请给把被帮替跟和与同对向往从到于"
          + "就都也还又再才只刚已正将曾总常先后马上立尽快大概也许可能好像应该恐怕反正其实明显"
          + "如果要是假只除非但却而且或者因所以虽然即便既一两三个点些下次遍会儿前后里外上中"
          + "来去说讲看问听知道懂做办查找等写填打送拿换退走行用用找点早晚今明昨天时候分钟小"
          + "谢麻烦抱歉对不起好吗真太很最更挺";

  private static final String[] ENDINGS = {"ing", "ed", "ly", "er", "est", "n't", "s"};

  private FunctionWords() {}

  /** The word itself when it is a small word, else what its ending shows. */
  static String outline(String word) {
    if (ENGLISH.contains(word)) {
      return word;
    }
    for (String ending : ENDINGS) {
      if (word.length() > ending.length() + 2 && word.endsWith(ending)) {
        return ending;
      }
    }
    return "x";
  }

  /** Whether a Chinese character is one of the small words. */
  static boolean isSmall(int point) {
    return CHINESE.indexOf(point) >= 0;
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
