/**
 * The taught method as values: languages, stages, the 5C, acts and concept ids.
 *
 * <p>Imports nothing else of ours. Every id here is permanent: packs, journals and reports refer to
 * it.
 */
package motcoach.method;
