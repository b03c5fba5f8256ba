-- Practice: what talks showed, short exercises, notes and choices of each person, and the erasure
-- of a person. "person" marks what tells of a person, as in the first step.

-- The courtesy lock of a person.
ALTER TABLE learner ADD COLUMN pin TEXT; -- null: none; else a salted hash, see PinHash

-- Choices of one person, such as the language practised in.
CREATE TABLE preference (
  learner TEXT NOT NULL REFERENCES learner (id), -- person
  key TEXT NOT NULL,
  value TEXT NOT NULL, -- person
  PRIMARY KEY (learner, key)
) STRICT, WITHOUT ROWID;

-- Where an open talk stands, so that it can be shown without telling it again.
CREATE TABLE standing (
  attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id), -- person
  stage TEXT NOT NULL,
  minute INTEGER NOT NULL,
  emotion INTEGER NOT NULL,
  who TEXT,
  last_line TEXT
) STRICT;

-- An attempt that says a turn of another one again.
CREATE TABLE retry (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  attempt TEXT NOT NULL UNIQUE REFERENCES attempt (id), -- person
  origin TEXT NOT NULL REFERENCES attempt (id), -- person
  turn INTEGER NOT NULL
) STRICT;

-- What a finished attempt showed. Derived from its turns, so not part of the chain.
CREATE TABLE showing (
  attempt TEXT NOT NULL PRIMARY KEY REFERENCES attempt (id), -- person
  explore INTEGER, -- percent met; null: too little seen
  propose INTEGER,
  act INTEGER,
  confirm INTEGER,
  customer INTEGER, -- the five Cs, 0 to 2; null: the act stage was never reached
  contingency INTEGER,
  communicate INTEGER,
  coordinate INTEGER,
  complete INTEGER,
  tone INTEGER NOT NULL, -- mean over own lines, 0 to 100
  own_lines INTEGER NOT NULL,
  positive_lines INTEGER NOT NULL,
  negative_lines INTEGER NOT NULL,
  turns INTEGER NOT NULL,
  helped_turns INTEGER NOT NULL,
  practised_seconds INTEGER NOT NULL,
  marks TEXT NOT NULL -- its evidence without the words, so that many talks can be read at once
) STRICT;

CREATE TABLE evidence (
  attempt TEXT NOT NULL REFERENCES attempt (id), -- person
  criterion TEXT NOT NULL,
  concept TEXT NOT NULL,
  stage TEXT NOT NULL,
  outcome TEXT NOT NULL,
  weight INTEGER NOT NULL,
  critical INTEGER NOT NULL CHECK (critical IN (0, 1)),
  turn INTEGER NOT NULL,
  helped INTEGER NOT NULL CHECK (helped IN (0, 1)),
  quote TEXT, -- person: own words
  PRIMARY KEY (attempt, criterion)
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_by_concept ON evidence (concept);

-- A verdict the trainee disagrees with; private until a trainer decides.
CREATE TABLE contest (
  attempt TEXT NOT NULL REFERENCES attempt (id), -- person
  criterion TEXT NOT NULL,
  words TEXT NOT NULL, -- person
  contested_at TEXT NOT NULL,
  PRIMARY KEY (attempt, criterion)
) STRICT, WITHOUT ROWID;

-- What a trainee writes in a debrief: own view, predictions, the if-then plan.
CREATE TABLE note (
  attempt TEXT NOT NULL REFERENCES attempt (id), -- person
  key TEXT NOT NULL,
  words TEXT NOT NULL, -- person
  PRIMARY KEY (attempt, key)
) STRICT, WITHOUT ROWID;

INSERT INTO note (attempt, key, words)
SELECT substr(key, 9, 36), substr(key, 46), value FROM setting
WHERE key LIKE 'debrief-%' AND substr(key, 9, 36) IN (SELECT id FROM attempt);
DELETE FROM setting WHERE key LIKE 'debrief-%';

-- What was practised lately is asked for on each visit to home.
CREATE INDEX result_by_end ON result (finished_at);

-- Answers to short exercises, in the order in which they were given.
CREATE TABLE drill_answer (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  learner TEXT NOT NULL REFERENCES learner (id), -- person
  pack_id TEXT NOT NULL,
  item TEXT NOT NULL,
  rating TEXT NOT NULL CHECK (rating IN ('again', 'hard', 'good', 'easy')),
  confident INTEGER NOT NULL CHECK (confident IN (0, 1)),
  answer TEXT NOT NULL, -- person
  answered_at TEXT NOT NULL
) STRICT;
CREATE INDEX drill_answer_by_learner ON drill_answer (learner, position);
CREATE INDEX drill_answer_by_time ON drill_answer (learner, answered_at);

-- When each exercise comes next. Derived from the answers, but for those queued by a debrief.
CREATE TABLE drill_card (
  learner TEXT NOT NULL REFERENCES learner (id), -- person
  pack_id TEXT NOT NULL,
  item TEXT NOT NULL,
  card TEXT NOT NULL, -- as the scheduler writes it
  due TEXT NOT NULL,
  stability REAL NOT NULL, -- days
  queued_by TEXT REFERENCES attempt (id), -- person
  PRIMARY KEY (learner, pack_id, item)
) STRICT, WITHOUT ROWID;
CREATE INDEX drill_card_by_due ON drill_card (learner, due);

-- Turns may also be steps back and hints; a CHECK can only be changed with its table.
CREATE TABLE turn_2 (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  attempt TEXT NOT NULL REFERENCES attempt (id), -- person
  sequence INTEGER NOT NULL,
  kind TEXT NOT NULL
    CHECK (kind IN ('said', 'chose', 'did', 'meant', 'not-meant', 'back', 'hint')),
  input TEXT NOT NULL, -- person: own words, or the id of an option, an action or an element
  fingerprint TEXT NOT NULL,
  taken_at TEXT NOT NULL,
  zone_offset TEXT NOT NULL,
  UNIQUE (attempt, sequence)
) STRICT;
INSERT INTO turn_2 SELECT * FROM turn;
DROP TRIGGER turn_stays;
DROP TABLE turn;
ALTER TABLE turn_2 RENAME TO turn;

CREATE TRIGGER turn_next BEFORE INSERT ON turn
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM turn WHERE position = NEW.position)
  OR NEW.sequence IS NOT
    (SELECT coalesce(max(sequence), 0) + 1 FROM turn WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'turn: not the next of its attempt'); END;

CREATE TRIGGER turn_before_result BEFORE INSERT ON turn
WHEN EXISTS (SELECT 1 FROM result WHERE attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'turn: the attempt has ended'); END;

-- The journal only grows, but for a person who is being erased: their rows go, the links stay, and
-- an erasure in the chain says which positions are empty from now on.
CREATE TABLE erasing (
  learner TEXT NOT NULL PRIMARY KEY REFERENCES learner (id) -- person
) STRICT;

CREATE TABLE erasure (
  position INTEGER PRIMARY KEY REFERENCES chain (position),
  salt BLOB NOT NULL CHECK (length(salt) = 16),
  positions TEXT NOT NULL, -- such as "4-9 12"
  erased_at TEXT NOT NULL
) STRICT;

DROP TRIGGER attempt_stays;
DROP TRIGGER result_stays;
CREATE TRIGGER attempt_stays BEFORE DELETE ON attempt
WHEN OLD.learner NOT IN (SELECT learner FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER turn_stays BEFORE DELETE ON turn
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER result_stays BEFORE DELETE ON result
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER retry_stays BEFORE DELETE ON retry
WHEN NOT EXISTS (SELECT 1 FROM attempt JOIN erasing USING (learner) WHERE id = OLD.attempt)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER drill_answer_stays BEFORE DELETE ON drill_answer
WHEN OLD.learner NOT IN (SELECT learner FROM erasing)
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erasure_stays BEFORE DELETE ON erasure
BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER turn_kept BEFORE UPDATE ON turn BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER retry_kept BEFORE UPDATE ON retry BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER drill_answer_kept BEFORE UPDATE ON drill_answer
BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE TRIGGER erasure_kept BEFORE UPDATE ON erasure BEGIN SELECT RAISE(ABORT, 'append-only'); END;

CREATE TRIGGER retry_next BEFORE INSERT ON retry
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM retry WHERE position = NEW.position OR attempt = NEW.attempt)
BEGIN SELECT RAISE(ABORT, 'retry: already there'); END;
CREATE TRIGGER drill_answer_next BEFORE INSERT ON drill_answer
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM drill_answer WHERE position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'drill answer: already there'); END;
CREATE TRIGGER erasure_next BEFORE INSERT ON erasure
WHEN NEW.position IS NOT (SELECT max(position) FROM chain)
  OR EXISTS (SELECT 1 FROM erasure WHERE position = NEW.position)
BEGIN SELECT RAISE(ABORT, 'erasure: already there'); END;
