-- Reports: what was assigned, what they may contain, which were written, and which group reports
-- were given out. "person" marks what tells of a person, as in the first step. People may also be
-- of other workstations, so that their ids refer to no learner.

CREATE TABLE assignment (
  id TEXT NOT NULL PRIMARY KEY,
  person TEXT, -- person: who should do it; null: a team
  team TEXT,
  pack_id TEXT NOT NULL,
  scenario_id TEXT, -- null: every scenario of the pack
  from_day TEXT NOT NULL,
  by_day TEXT NOT NULL,
  CHECK ((person IS NULL) <> (team IS NULL))
) STRICT;

CREATE TABLE policy (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  groups_only INTEGER NOT NULL CHECK (groups_only IN (0, 1)),
  pseudonyms INTEGER NOT NULL CHECK (pseudonyms IN (0, 1)),
  group_size INTEGER NOT NULL CHECK (group_size >= 5),
  secret BLOB NOT NULL CHECK (length(secret) = 32) -- what pseudonyms are made with
) STRICT;
INSERT INTO policy (one, groups_only, pseudonyms, group_size, secret)
VALUES (1, 0, 0, 10, randomblob(32));

CREATE TABLE export_log (
  number INTEGER PRIMARY KEY,
  exported_at TEXT NOT NULL,
  report TEXT NOT NULL,
  format TEXT NOT NULL,
  filter TEXT NOT NULL,
  row_count INTEGER NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64),
  chain_head TEXT
) STRICT;

-- Apart, so that a person can be erased and the entry stays.
CREATE TABLE export_by (
  number INTEGER PRIMARY KEY REFERENCES export_log (number),
  learner TEXT NOT NULL -- person: who wrote it
) STRICT;

CREATE TABLE group_release (
  number INTEGER PRIMARY KEY,
  id TEXT NOT NULL UNIQUE,
  released_at TEXT NOT NULL,
  period_from TEXT NOT NULL,
  period_until TEXT NOT NULL
) STRICT;

CREATE TABLE group_cell (
  number INTEGER PRIMARY KEY,
  release INTEGER NOT NULL REFERENCES group_release (number),
  measure TEXT NOT NULL,
  team TEXT, -- null: everybody
  people INTEGER NOT NULL
) STRICT;
CREATE INDEX group_cell_by_release ON group_cell (release);

-- Whose talks stand behind a figure.
CREATE TABLE group_talks (
  cell INTEGER NOT NULL REFERENCES group_cell (number),
  person TEXT NOT NULL, -- person: who counted
  counted INTEGER NOT NULL,
  PRIMARY KEY (cell, person)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER export_log_kept BEFORE UPDATE ON export_log
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER export_log_stays BEFORE DELETE ON export_log
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER group_release_kept BEFORE UPDATE ON group_release
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER group_release_stays BEFORE DELETE ON group_release
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER group_cell_kept BEFORE UPDATE ON group_cell
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER group_cell_stays BEFORE DELETE ON group_cell
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
