package motcoach.cli;

/** The tables of a report about people; a CSV file holds one of them. */
enum ReportTable {
  SUMMARY,
  ATTEMPTS,
  NOT_DONE,
  DICTIONARY
}
