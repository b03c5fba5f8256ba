/**
 * Playing a scenario while it is written: what was said and done so far is played again after each
 * edit. Pure values. May import {@code method}, {@code expression} and {@code scenario}.
 */
package motcoach.studio.tryout;
