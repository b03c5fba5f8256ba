/** Tables with typed columns, whatever they are about and whatever file they go into. */
package motcoach.report.table;
