/**
 * Talks as xAPI statements in a file; nothing is sent anywhere. JSON itself is written by whoever
 * is handed in: it lives in {@code pack}.
 */
package motcoach.report.xapi;
