/** Text, marks and drawings on pages of A4, whatever they are about. May import nothing of ours. */
package motcoach.report.paper;
