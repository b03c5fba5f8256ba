package motcoach.expression;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Tells English from other languages in Latin letters, and from keys hit at random. */
final class EnglishWords {
  private static final Set<String> COMMON =
      words(
          "a able about above absolutely access account actually address afraid after afternoon "
              + "again against agreed all allow allowed almost already also although always am an and "
              + "angry another answer any anyone anything anywhere apologies apologise apologize app are "
              + "arrange arranged arrive arrived arrives as ask asked asking at available away back bag "
              + "bank basically bathroom battery be because bed beef been beer before being believe best "
              + "better between big bill book booked booking boss both bottle bought box bread breakfast "
              + "bring bringing broken brought bus busy but buy by bye cable cake call called calling "
              + "calm came can can't cancel cancelled car card care careful case cash certainly chair "
              + "chance change changed charge charged charger check checked checking chicken child "
              + "children choice choose chosen city class clean clear close closed coat code coffee cold "
              + "colleague collect collected color colour come coming company complaint complaints "
              + "computer confirm confirmed congratulations contract correct cost costs could couldn't "
              + "counter coupon courier course cover crazy credit cross customer damaged damn day days "
              + "deal dear definitely delay delayed deliver delivered delivery department desk detail "
              + "details did didn't different difficult dinner dirty discount do doctor document "
              + "documents does doesn't dogs doing don't done door down dress drink drinks driver drop "
              + "during each earlier early easy eating eight either eleven else elsewhere email empty "
              + "end engineer enjoy enough entrance entry error even evening ever everyone everything "
              + "exactly exam exchange excuse exit explain explained extra false family fast fault feed "
              + "feel felt few fifty file fill filled find finding fine finish finished first fish five "
              + "fix fixed flight floor follow food fool for forbidden forget forgot fork form forms "
              + "forty found four free friday friend from full gave get getting gift give given giving "
              + "glad glass go goes going gone good goodbye got great guarantee guest had hair half "
              + "handle handled happen happened happens happy hard has have having he hear heard hell "
              + "hello help helped helping her here hey hi high him his hold home honestly hope hot "
              + "hotel hour hours house how however hundred hurry i i'll i'm idea idiot if immediately "
              + "important impossible in indeed information instead insurance into invoice is isn't "
              + "issue issues it it's item items its jacket join joke just keep kept key keys kitchen "
              + "knew know known large last late later latest learn leave left lesson let liar lift like "
              + "liked line link listen loan lol long look looked looking lost love lovely low lunch "
              + "ma'am machine madam made mail make making man manage manager matter may maybe me meal "
              + "mean meant medicine menu message might mind mine minute minutes missing mistake "
              + "mistakes moment monday money month months more morning most move moved must my myself "
              + "name need needed neither never new next nice night nine no nobody noise nonsense noon "
              + "nor not noted nothing now nowhere number nurse obviously of off offer offered office "
              + "often ok okay old on once one online only open opened option options or order ordered "
              + "orders other our ours out over own package page paid parcel pardon park parking part "
              + "parts password patience patient pay paying people per perfect perhaps person personal "
              + "pets phone pick place plan plate please pleasure policies policy possible possibly "
              + "prefer price printer private probably problem problems product products prohibited "
              + "promise promised public put quarter question questions queue quick quickly quiet quite "
              + "rather read ready real really reason receipt receive received recommend refund refunds "
              + "regret regulation regulations relax remember repair repaired replace replaced "
              + "replacement reply report reservation reserve reserved restaurant results return "
              + "returned ridiculous right ring room rude rule rules sad safe said salad sale same "
              + "saturday saw say says school screen seat second seconds see seeing seen sell send "
              + "sending sent seriously serve service services serving seven shall she ship shipped "
              + "shipping shirt shoes shop short should show showed showing shut sick sign silence "
              + "simple simply since sir sit six size skin slow small smoke smoking so sold solve solved "
              + "some someone something somewhere soon sorry sort sorted soup speak speaking special "
              + "splendid spoon staff stand start started stay still stock stop stopped store straight "
              + "street stupid such suggest sunday supervisor sure system table take taken taking talk "
              + "talking tea teacher team technician tell telling ten terms test than thank thanks that "
              + "that's the their theirs them then there these they thing things think third thirty this "
              + "those though thought thousand three through thursday ticket tickets time to today "
              + "together toilet told tomorrow tonight too took touch train tried trouble true try "
              + "trying tuesday turn twelve twenty two unable unavailable under understand understood "
              + "unfortunately unless until up upset us use used using very via voucher wait waited "
              + "waiting want wanted warm warranty was water way we web website wednesday week weeks "
              + "welcome well went were what whatever when where which while who whole whom whose why "
              + "will wine wish with without woman won't wonderful work worked working works worried "
              + "worry worse worst would wouldn't write wrong wrote year yes yesterday you you're your "
              + "yours yourself ");

  /** Small words of other languages that English does not use. */
  private static final Set<String> ALIEN =
      words(
          "aber ako anda ang auf aujourd'hui avec bien bir bitte bom bonjour buenos buongiorno "
              + "c'est che colis como cómo dank danke dans das de della dem der des det değil di dia "
              + "dispiace donde du dziękuję désolé días dónde een ein eine einen el elle elles en es est "
              + "está están für gli gracias grazie guten haben hej het heute hindi hola ich ihnen ihr "
              + "ihre ihren ik ikaw il ils ini inte isso ist itu için j'ai jag je jest jij kann kasih "
              + "können la las le leider les lo los maar madame mais merci merhaba mga mi mit monsieur "
              + "morgen muy n'est ne ng nicht nie niet non notre nous nuestro não nós obrigada obrigado "
              + "och pacco pacote paket pakket pani paquete para pas pedido pero peut peux po por porque "
              + "pour proszę puede puedo que questo qui qué salamat saya se senhor seu señor señora sie "
              + "siento signore sind sono sont su sua suis suo sur sus tack tag tardes terima "
              + "teşekkürler tidak très tu un una und une untuk usted ustedes uw ve voce você von voor "
              + "vos votre vous wij wir yang zu är être ");

  /** Neighbouring keys that never stand side by side in an English word. */
  private static final String[] KEY_RUNS = {
    "asd", "sdf", "dfg", "fgh", "ghj", "hjk", "jkl", "qwe", "zxc", "xcv", "cvb", "vbn", "bnm",
    "lkj", "kjh", "jhg", "hgf", "gfd", "fds", "dsa", "poiu", "uiop", "yuio"
  };

  private EnglishWords() {}

  static boolean isCommon(String word) {
    if (COMMON.contains(word)) {
      return true;
    }
    int length = word.length();
    int cut = word.indexOf('\'');
    if (cut > 0) {
      return COMMON.contains(word.substring(0, cut)) || word.endsWith("n't");
    }
    return length > 5
        && (word.endsWith("ing")
            || word.endsWith("ly")
            || word.endsWith("ed")
            || word.endsWith("ness")
            || word.endsWith("ful")
            || word.endsWith("s") && COMMON.contains(word.substring(0, length - 1)));
  }

  static boolean isAlien(String word) {
    return ALIEN.contains(word);
  }

  /** Whether a word of more than three letters has no vowel, long consonant runs or key runs. */
  static boolean looksMashed(String word) {
    if (word.length() < 4 || COMMON.contains(word)) {
      return word.length() > 2 && isOneLetter(word);
    }
    int consonants = 0;
    int vowels = 0;
    for (int i = 0; i < word.length(); i++) {
      boolean vowel = "aeiouy\'".indexOf(word.charAt(i)) >= 0 || word.charAt(i) > 'z';
      consonants = vowel ? 0 : consonants + 1;
      vowels += vowel ? 1 : 0;
      if (consonants > 5) {
        return true;
      }
    }
    return vowels == 0 || isOneLetter(word) || Arrays.stream(KEY_RUNS).anyMatch(word::contains);
  }

  private static boolean isOneLetter(String word) {
    return word.chars().distinct().count() == 1;
  }

  private static Set<String> words(String words) {
    return Arrays.stream(words.trim().split(" ")).collect(Collectors.toUnmodifiableSet());
  }
}
