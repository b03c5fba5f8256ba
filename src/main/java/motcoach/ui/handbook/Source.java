package motcoach.ui.handbook;

import motcoach.ui.kit.Words;

/** A document of the course, or a lecture of it: {@code S4.7} is the seventh of the fifth. */
record Source(String code) {

  String say(Words words) {
    int dot = code.indexOf('.');
    String document = dot < 0 ? code : code.substring(0, dot);
    String name = words.say("handbook.source." + document.toLowerCase(java.util.Locale.ROOT));
    return dot < 0
        ? words.say("handbook.source.whole", name, code)
        : words.say("handbook.source.lecture", name, code.substring(dot + 1), code);
  }
}
