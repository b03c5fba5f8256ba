/**
 * What trainees did in a scenario, as its author wants to know it: where they leave, what is hard,
 * what they said that was not understood. Nobody's name is in it. Pure values. May import {@code
 * method}, {@code expression} and {@code scenario}.
 */
package motcoach.studio.trainees;
