/**
 * Packs turned into other programs' files and back: Twee, H5P, UUDSL and tables.
 *
 * <p>Everything here is a pure translation between bytes and {@code studio} values. A translation
 * never throws for bad content; it says in plain sentences what it dropped, changed or filled in.
 * May import what {@code pack} may.
 */
package motcoach.pack.exchange;
