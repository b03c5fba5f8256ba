package motcoach.report.group;

/**
 * The share of people in one band, or in several that are told together.
 *
 * @param share in percent, rounded to 5
 */
public record Spread(Band first, Band last, int share) {}
