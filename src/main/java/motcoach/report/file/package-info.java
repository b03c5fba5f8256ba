/** Tables as files: CSV, XLSX and PDF. */
package motcoach.report.file;
