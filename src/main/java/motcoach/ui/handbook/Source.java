package motcoach.ui.handbook;

import java.util.Locale;
import java.util.regex.Pattern;
import motcoach.ui.kit.Words;

/**
 * A document of the course, or a lecture of it: {@code S4.7} is the seventh of the fifth. Authors
 * of packs may refer to anything else in words of their own.
 */
record Source(String code) {
  private static final Pattern OF_THE_COURSE = Pattern.compile("S[0-4](\\.\\d{1,2})?");

  String say(Words words) {
    if (!OF_THE_COURSE.matcher(code).matches()) {
      return code;
    }
    int dot = code.indexOf('.');
    String document = dot < 0 ? code : code.substring(0, dot);
    String name = words.say("handbook.source." + document.toLowerCase(Locale.ROOT));
    return dot < 0
        ? words.say("handbook.source.whole", name, code)
        : words.say("handbook.source.lecture", name, code.substring(dot + 1), code);
  }
}
