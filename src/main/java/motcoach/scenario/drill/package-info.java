/** Short exercises: one small question each, tied to concepts of the method. */
package motcoach.scenario.drill;
