/**
 * What a trainer edits: the files of a pack as immutable values, one history for all of them, the
 * shape of every field and what refers to what. Pure: no files, no JSON text, no window. May import
 * {@code method}, {@code expression} and {@code scenario}.
 */
package motcoach.studio;
