-- Ids are UUIDs as text, times are UTC as ISO 8601 text. "person" marks what tells of a person:
-- each such column must be covered by the export and the erasure of a person.

-- This workstation, in the chain of its journal. A copied folder carries the same id.
CREATE TABLE device (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  id TEXT NOT NULL
) STRICT;
INSERT INTO device (one, id) VALUES (1, lower(hex(randomblob(16))));

CREATE TABLE learner (
  id TEXT NOT NULL PRIMARY KEY,
  name TEXT NOT NULL, -- person
  language TEXT NOT NULL,
  purpose TEXT NOT NULL,
  since TEXT NOT NULL
) STRICT;

CREATE TABLE current_learner (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  learner TEXT NOT NULL REFERENCES learner (id) -- person
) STRICT;

CREATE TABLE setting (
  key TEXT NOT NULL PRIMARY KEY,
  value TEXT NOT NULL
) STRICT;

-- One link per row of attempt, turn and result. head = SHA-256 of the head before, the device, the
-- position and the commitment; commitment = SHA-256 of the row's salt and its values.
CREATE TABLE chain (
  position INTEGER PRIMARY KEY CHECK (position > 0),
  device TEXT NOT NULL,
  commitment BLOB NOT NULL CHECK (length(commitment) = 32),
  head BLOB NOT NULL CHECK (length(head) = 32)
) STRICT;

CREATE TABLE attempt (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  id TEXT NOT NULL UNIQUE,
  learner TEXT NOT NULL REFERENCES learner (id), -- person
  pack_id TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_hash TEXT NOT NULL,
  scenario_id TEXT NOT NULL,
  mode TEXT NOT NULL,
  language TEXT NOT NULL,
  seed INTEGER NOT NULL,
  started_at TEXT NOT NULL
) STRICT;
CREATE INDEX attempt_by_learner ON attempt (learner, position);

CREATE TABLE turn (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  attempt TEXT NOT NULL REFERENCES attempt (id), -- person
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('said', 'chose', 'did', 'meant', 'not-meant')),
  input TEXT NOT NULL, -- person: own words, or the id of an option, an action or an element
  fingerprint TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  zone_offset TEXT NOT NULL,
  UNIQUE (attempt, sequence)
) STRICT;

CREATE TABLE result (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  attempt TEXT NOT NULL UNIQUE REFERENCES attempt (id), -- person
  finished_at TEXT NOT NULL,
  ending TEXT, -- null: given up
  total INTEGER NOT NULL CHECK (total BETWEEN 0 AND 100),
  passed INTEGER NOT NULL CHECK (passed IN (0, 1)),
  emotion TEXT NOT NULL -- whole numbers by step, a space between two
) STRICT;

CREATE TABLE draft (
  attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id), -- person
  words TEXT NOT NULL -- person
) STRICT;

-- The journal only grows. The insert triggers also keep INSERT OR REPLACE from deleting a row
-- without a delete trigger.
CREATE TRIGGER chain_next BEFORE INSERT ON chain
WHEN NEW.position IS NOT (SELECT coalesce(max(position), 0) + 1 FROM chain)
BEGIN SELECT RAISE(ABORT, 'chain: not the next position'); END;

CREATE TRIGGER attempt_next BEFORE INSERT ON attempt
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM attempt WHERE position = NEW.position OR id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'attempt: already there'); END;

CREATE TRIGGER turn_next BEFORE INSERT ON turn
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM turn WHERE position = NEW.position)
  OR NEW.sequence IS NOT
    (SELECT coalesce(max(sequence), 0) + 1 FROM turn WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'turn: not the next of its attempt'); END;

CREATE TRIGGER turn_before_result BEFORE INSERT ON turn
WHEN EXISTS (SELECT 1 FROM result WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'turn: the attempt has ended'); END;

CREATE TRIGGER result_once BEFORE INSERT ON result
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM result WHERE position = NEW.position OR attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'result: already there'); END;

CREATE TRIGGER chain_kept BEFORE UPDATE ON chain BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER chain_stays BEFORE DELETE ON chain BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempt_kept BEFORE UPDATE ON attempt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER turn_kept BEFORE UPDATE ON turn BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER turn_stays BEFORE DELETE ON turn BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER result_kept BEFORE UPDATE ON result BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER result_stays BEFORE DELETE ON result BEGIN SELECT RAISE(ABORT, 'append-only'); END;
