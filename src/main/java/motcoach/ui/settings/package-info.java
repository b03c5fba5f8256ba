/**
 * Who practises, how the program looks and practises, backups, and what is kept about a person.
 *
 * <p>May import {@code ui.kit}, {@code progress} and below.
 */
package motcoach.ui.settings;
