/**
 * Players that are no people: they play a scenario thousands of times, each in its own manner, and
 * show what a story holds and what it never comes to.
 */
package motcoach.scenario.robot;
