/**
 * What groups showed, told so that no single person can be worked out of it.
 *
 * <p>Figures are bands of results of the period, not levels of mastery: a level stands on
 * everything somebody ever did, so that two reports of levels would share nearly all their talks
 * and differ by the few people who changed. Results of a period share no talk with those of the
 * next.
 *
 * <p>The guarantee: talks are sorted by the figures they stand behind, in this report and in all
 * earlier ones whose periods meet ({@link motcoach.report.group.Atoms}); whatever is added to or
 * taken from each other, talks of one such set stay together, and each set has enough people.
 * Besides, figures are rounded to five points, bands are put together until each has enough people,
 * and what does not add up over groups (bands, change, open criteria) is told of talks only once.
 */
package motcoach.report.group;
