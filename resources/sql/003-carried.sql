-- Progress that travels: teams, what bundles brought here, the heads of the chain that were handed
-- out or seen, and the end of what is kept. "person" marks what tells of a person, as before.

-- What this workstation signs with. Made at the first start with this schema; never leaves it.
CREATE TABLE device_key (
  one INTEGER PRIMARY KEY CHECK (one = 1),
  secret BLOB NOT NULL, -- Ed25519, PKCS #8
  public BLOB NOT NULL -- X.509
) STRICT;

-- Where the chain stood whenever something about it was handed out.
CREATE TABLE noted_head (
  count INTEGER NOT NULL,
  head TEXT NOT NULL, -- 64 hex digits
  noted_at TEXT NOT NULL,
  PRIMARY KEY (count, head)
) STRICT, WITHOUT ROWID;

-- What all talks of one scenario have in common in their marks, so that each has but a letter a mark.
CREATE TABLE mark_list (
  id INTEGER PRIMARY KEY,
  lines TEXT NOT NULL UNIQUE -- see MarkLists
) STRICT;

-- The figures of a showing in few characters: reading a thousand people's must not cost a call a
-- column. Derived, and made up for when they are missing.
CREATE TABLE tally (
  attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id), -- person
  figures TEXT NOT NULL, -- whole numbers and "-" for none, see WrittenFigures
  mark_list INTEGER NOT NULL REFERENCES mark_list (id),
  signs TEXT NOT NULL -- a letter for each line of the list
) STRICT, WITHOUT ROWID;

-- As set here; what a bundle says stands in carried_person.
CREATE TABLE team (
  person TEXT NOT NULL PRIMARY KEY, -- person: of a learner, or of somebody who was brought here
  name TEXT NOT NULL -- person
) STRICT, WITHOUT ROWID;

-- Seals of bundles. They outlive the person: a device that goes back in time is to be seen.
CREATE TABLE seal (
  content TEXT NOT NULL PRIMARY KEY, -- SHA-256 of the bundle's manifest, hex
  device TEXT NOT NULL,
  key TEXT NOT NULL, -- its public key, hex
  count INTEGER NOT NULL,
  head TEXT NOT NULL,
  changed INTEGER NOT NULL, -- positions that device found changed itself
  trail TEXT NOT NULL, -- heads handed out before: "count:head", a space between two
  created_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX seal_by_device ON seal (device);

CREATE TABLE carried_bundle (
  content TEXT NOT NULL PRIMARY KEY REFERENCES seal (content),
  person TEXT NOT NULL, -- person
  received_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Somebody who was brought here, as the newest of their bundles names them.
CREATE TABLE carried_person (
  id TEXT NOT NULL PRIMARY KEY, -- person
  name TEXT NOT NULL, -- person
  pseudonym INTEGER NOT NULL CHECK (pseudonym IN (0, 1)),
  team TEXT, -- person
  told_at TEXT NOT NULL,
  content TEXT NOT NULL -- of that bundle
) STRICT, WITHOUT ROWID;

-- Talks that were brought here. Every form in which a talk was ever told stays; one of them counts.
CREATE TABLE carried_talk (
  attempt TEXT NOT NULL, -- person
  form TEXT NOT NULL, -- SHA-256 of all it says, hex
  person TEXT NOT NULL, -- person
  pack_id TEXT NOT NULL,
  pack_version TEXT NOT NULL,
  pack_hash TEXT NOT NULL,
  scenario_id TEXT NOT NULL,
  mode TEXT NOT NULL,
  language TEXT NOT NULL,
  seed INTEGER NOT NULL,
  started_at TEXT NOT NULL,
  origin TEXT, -- person
  origin_turn INTEGER,
  finished_at TEXT,
  ending TEXT,
  total INTEGER,
  passed INTEGER,
  figures TEXT, -- as in tally
  mark_list INTEGER REFERENCES mark_list (id),
  signs TEXT,
  told INTEGER NOT NULL CHECK (told IN (0, 1)), -- whether the words came with it
  first_told TEXT NOT NULL,
  last_told TEXT NOT NULL,
  standing TEXT NOT NULL CHECK (standing IN ('counts', 'spare', 'conflict')),
  UNIQUE (attempt, form)
) STRICT;
CREATE INDEX carried_talk_by_person ON carried_talk (person);

CREATE TABLE carried_turn (
  attempt TEXT NOT NULL, -- person
  form TEXT NOT NULL,
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL,
  input TEXT NOT NULL, -- person
  fingerprint TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  zone_offset TEXT NOT NULL,
  PRIMARY KEY (attempt, form, sequence),
  FOREIGN KEY (attempt, form) REFERENCES carried_talk (attempt, form)
) STRICT, WITHOUT ROWID;

CREATE TABLE carried_contest (
  attempt TEXT NOT NULL, -- person
  form TEXT NOT NULL,
  criterion TEXT NOT NULL,
  words TEXT NOT NULL, -- person
  contested_at TEXT NOT NULL,
  PRIMARY KEY (attempt, form, criterion),
  FOREIGN KEY (attempt, form) REFERENCES carried_talk (attempt, form)
) STRICT, WITHOUT ROWID;

-- What was told stays as it was told.
CREATE TRIGGER carried_talk_kept BEFORE UPDATE OF attempt, form, person, pack_id, pack_version,
  pack_hash, scenario_id, mode, language, seed, started_at, origin, origin_turn, finished_at,
  ending, total, passed, figures, mark_list, signs, told ON carried_talk
BEGIN SELECT RAISE(ABORT, 'carried: append-only'); END;

-- Who is being erased may also be somebody who was brought here.
CREATE TABLE erasing_was AS SELECT learner FROM erasing;
DROP TABLE erasing;
CREATE TABLE erasing (
  learner TEXT NOT NULL PRIMARY KEY -- person
) STRICT;
INSERT INTO erasing SELECT learner FROM erasing_was;
DROP TABLE erasing_was;

-- What goes because its time is over: ids of attempts and positions of answers. Filled and emptied
-- in one transaction, so nothing ever stands here.
CREATE TABLE expiring (
  what TEXT NOT NULL PRIMARY KEY
) STRICT, WITHOUT ROWID;

DROP TRIGGER attempt_stays;
DROP TRIGGER turn_stays;
DROP TRIGGER result_stays;
DROP TRIGGER retry_stays;
CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt
WHEN OLD.learner NOT IN (SELECT learner FROM erasing)
  AND OLD.id NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER turn_stays BEFORE DELETE ON turn
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
  AND OLD.attempt NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER result_stays BEFORE DELETE ON result
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
  AND OLD.attempt NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER retry_stays BEFORE DELETE ON retry
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
  AND OLD.attempt NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

DROP TRIGGER drill_answer_stays;
CREATE TRIGGER drill_answer_stays BEFORE DELETE ON drill_answer
WHEN OLD.learner NOT IN (SELECT learner FROM erasing)
  AND CAST(OLD.position AS TEXT) NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

-- What a finished talk showed, committed to by the chain: reports are made of it.
CREATE TABLE shown (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  attempt TEXT NOT NULL UNIQUE REFERENCES attempt (id), -- person
  digest TEXT NOT NULL -- of its tally, see Tallies
) STRICT;
CREATE TRIGGER shown_next BEFORE INSERT ON shown
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM shown WHERE position = NEW.position OR attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'shown: already there'); END;
CREATE TRIGGER shown_kept BEFORE UPDATE ON shown BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER shown_stays BEFORE DELETE ON shown
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
  AND OLD.attempt NOT IN (SELECT what FROM expiring)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
