package motcoach.expression;

/** A plain number in the utterance that is not part of a time; offsets in UTF-16 code units. */
public record NumberMention(double value, int start, int end) {}
