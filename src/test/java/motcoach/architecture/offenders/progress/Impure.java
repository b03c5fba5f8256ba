package motcoach.architecture.offenders.progress;

import motcoach.architecture.offenders.store.Reaching;

/** Offends on purpose: imports the store, speaks SQL and JSON. */
class Impure {
  Reaching store;
  java.sql.Connection connection;
  com.fasterxml.jackson.databind.JsonNode json;
}
