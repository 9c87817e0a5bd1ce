CREATE INDEX analysis_inputs_by_input ON analysis_inputs (input_id);
CREATE INDEX conclusions_by_bisection ON conclusions (bisection_id);
CREATE INDEX evidence_by_pattern ON evidence (pattern);
CREATE INDEX incidents_by_signature ON incidents (signature);
CREATE TABLE analyses (
  id INTEGER PRIMARY KEY,
  invocation TEXT,
  recorded_microseconds INTEGER,
  schema TEXT NOT NULL,
  streams_json TEXT NOT NULL,
  crashes_json TEXT NOT NULL,
  diagnostics_json TEXT NOT NULL
, unrecognized_json TEXT NOT NULL
  DEFAULT '{"count":0,"first":[]}', unexplained_json TEXT NOT NULL
  DEFAULT '{"count":0,"first":[]}') STRICT;
CREATE TABLE analysis_inputs (
  analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
  input_id INTEGER NOT NULL REFERENCES inputs (id),
  PRIMARY KEY (analysis_id, input_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE bisections (
  id INTEGER PRIMARY KEY,
  arguments_key TEXT NOT NULL UNIQUE,
  invocation TEXT,
  started_microseconds INTEGER
) STRICT;
CREATE TABLE conclusions (
  id INTEGER PRIMARY KEY,
  bisection_id INTEGER NOT NULL REFERENCES bisections (id),
  recorded_microseconds INTEGER,
  outcome TEXT NOT NULL,
  last_good TEXT,
  first_bad TEXT,
  confidence REAL NOT NULL,
  report_json TEXT NOT NULL
) STRICT;
CREATE TABLE documents (
  id INTEGER PRIMARY KEY,
  schema TEXT NOT NULL,
  title TEXT NOT NULL,
  document_json TEXT NOT NULL,
  recorded_microseconds INTEGER,
  UNIQUE (schema, title, document_json)
) STRICT;
CREATE TABLE embedded_logs (
  sha256 TEXT NOT NULL PRIMARY KEY
    CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  content BLOB NOT NULL
) STRICT;
CREATE TABLE event_counts (
  analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
  stream TEXT NOT NULL,
  pattern_id INTEGER NOT NULL REFERENCES patterns (id),
  events INTEGER NOT NULL CHECK (events >= 1),
  first_position INTEGER NOT NULL,
  PRIMARY KEY (analysis_id, stream, pattern_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE events (
  analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pattern_id INTEGER NOT NULL REFERENCES patterns (id),
  input_id INTEGER NOT NULL REFERENCES inputs (id),
  stream TEXT NOT NULL,
  line INTEGER NOT NULL,
  stamp_kind TEXT,
  stamp_microseconds INTEGER,
  captures_json TEXT NOT NULL,
  PRIMARY KEY (analysis_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE evidence (
  incident_id INTEGER NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  pattern TEXT NOT NULL,
  stream TEXT NOT NULL,
  input TEXT NOT NULL,
  first_line INTEGER NOT NULL,
  text TEXT NOT NULL,
  printed INTEGER NOT NULL,
  suppressed INTEGER NOT NULL,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE hypotheses (
  incident_id INTEGER NOT NULL REFERENCES incidents (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  hypothesis TEXT NOT NULL,
  title TEXT NOT NULL,
  probability REAL NOT NULL,
  PRIMARY KEY (incident_id, position)
) STRICT, WITHOUT ROWID;
CREATE TABLE identifying_names (
  identity TEXT NOT NULL,
  name TEXT NOT NULL,
  PRIMARY KEY (identity, name)
) STRICT, WITHOUT ROWID;
CREATE TABLE incidents (
  id INTEGER PRIMARY KEY,
  analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
  position INTEGER NOT NULL,
  signature TEXT NOT NULL,
  correlation TEXT NOT NULL,
  title TEXT NOT NULL,
  severity TEXT NOT NULL,
  confidence REAL NOT NULL,
  pairing TEXT NOT NULL,
  incident_json TEXT NOT NULL,
  UNIQUE (analysis_id, position)
) STRICT;
CREATE TABLE inputs (
  id INTEGER PRIMARY KEY,
  name TEXT NOT NULL,
  sha256 TEXT NOT NULL CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
  bytes INTEGER NOT NULL CHECK (bytes >= 0),
  role TEXT NOT NULL DEFAULT '',
  UNIQUE (name, sha256, bytes, role)
) STRICT;
CREATE TABLE notes (
  id INTEGER PRIMARY KEY,
  text TEXT NOT NULL,
  recorded_microseconds INTEGER
) STRICT;
CREATE TABLE observations (
  bisection_id INTEGER NOT NULL REFERENCES bisections (id),
  sequence INTEGER NOT NULL CHECK (sequence >= 1),
  build TEXT NOT NULL,
  attempt INTEGER NOT NULL CHECK (attempt >= 0),
  verdict TEXT NOT NULL,
  reason TEXT NOT NULL,
  signature TEXT,
  seconds REAL NOT NULL CHECK (seconds >= 0),
  purpose TEXT,
  log_digests_json TEXT NOT NULL,
  started_microseconds INTEGER,
  PRIMARY KEY (bisection_id, sequence)
) STRICT, WITHOUT ROWID;
CREATE TABLE patterns (
  id INTEGER PRIMARY KEY,
  pattern TEXT NOT NULL,
  severity TEXT NOT NULL,
  UNIQUE (pattern, severity)
) STRICT;
CREATE TRIGGER observations_never_change BEFORE UPDATE ON observations
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
CREATE TRIGGER observations_never_go BEFORE DELETE ON observations
BEGIN SELECT raise(ABORT, 'the journal is append-only'); END;
