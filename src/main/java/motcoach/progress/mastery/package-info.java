/**
 * What may be claimed of somebody's command of the method, family by family, and what to do next.
 *
 * <p>Pure arithmetic over {@link motcoach.progress.Talk}s in the order of the journal: every level
 * can be worked out by hand from what its {@link motcoach.progress.mastery.Claim}s say. Never one
 * number for a person.
 */
package motcoach.progress.mastery;
