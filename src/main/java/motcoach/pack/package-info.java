/**
 * Files from outside turned into domain values, and back: rule files, packs, imports and exports.
 *
 * <p>The only place that knows JSON. A reader returns what it could read together with every
 * problem and its place; it never throws for bad content. May import {@code method}, {@code
 * expression}, {@code scenario}, {@code studio} and {@code meaning}.
 */
package motcoach.pack;
