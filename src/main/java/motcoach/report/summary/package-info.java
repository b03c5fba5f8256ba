/**
 * Who practised what and how it goes, person by person, from accounts of talks. What is typed, felt
 * or contested is not in accounts or not taken from them.
 */
package motcoach.report.summary;
