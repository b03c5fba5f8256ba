package motcoach.expression;

import motcoach.method.Act;

/** One act and the words that perform it; offsets in UTF-16 code units of the utterance. */
public record ActMark(Act act, int start, int end) {}
