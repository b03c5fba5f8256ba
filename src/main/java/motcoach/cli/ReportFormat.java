package motcoach.cli;

import motcoach.method.Ids;

/** The files a report can be. */
enum ReportFormat {
  CSV,
  XLSX,
  PDF,
  /** Statements as one JSON array. */
  XAPI,
  /** Statements as JSON lines. */
  XAPI_LINES;

  String id() {
    return Ids.of(this);
  }
}
