/**
 * Bundles as files: one person's progress in a small signed zip. The format is described in {@code
 * src/docs/bundles.md}. May import what {@link motcoach.pack} may.
 */
package motcoach.pack.bundle;
