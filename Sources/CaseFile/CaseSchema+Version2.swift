extension CaseSchema {
  /// What the second release added: events, embedded logs, names to hide, further documents.
  static let version2 = """
    ALTER TABLE analyses ADD COLUMN unrecognized_json TEXT NOT NULL
      DEFAULT '{"count":0,"first":[]}';

    CREATE TABLE patterns (
      id INTEGER PRIMARY KEY,
      pattern TEXT NOT NULL,
      severity TEXT NOT NULL,
      UNIQUE (pattern, severity)
    ) STRICT;

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

    CREATE TABLE event_counts (
      analysis_id INTEGER NOT NULL REFERENCES analyses (id) ON DELETE CASCADE,
      stream TEXT NOT NULL,
      pattern_id INTEGER NOT NULL REFERENCES patterns (id),
      events INTEGER NOT NULL CHECK (events >= 1),
      first_position INTEGER NOT NULL,
      PRIMARY KEY (analysis_id, stream, pattern_id)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE embedded_logs (
      sha256 TEXT NOT NULL PRIMARY KEY
        CHECK (length(sha256) = 64 AND sha256 NOT GLOB '*[^0-9a-f]*'),
      content BLOB NOT NULL
    ) STRICT;

    CREATE TABLE identifying_names (
      identity TEXT NOT NULL,
      name TEXT NOT NULL,
      PRIMARY KEY (identity, name)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE documents (
      id INTEGER PRIMARY KEY,
      schema TEXT NOT NULL,
      title TEXT NOT NULL,
      document_json TEXT NOT NULL,
      recorded_microseconds INTEGER,
      UNIQUE (schema, title, document_json)
    ) STRICT;
    """
}
