/** The tables of `--format sqlite`. Names are fixed; columns, tables and views may be added. A change to what is there raises the number. */
export const SQLITE_SCHEMA_VERSION = 1;

/**
 * Dates are ISO 8601, truth is 0 or 1, offsets are UTF-16 code units into the text of the message's document. `messages_fts` searches subject and
 * what the sender wrote: its words are found in any inflection and without accents. Views name an authority by its address where its name is not known.
 */
export const SCHEMA = `
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID;
CREATE TABLE documents (
  id TEXT PRIMARY KEY, file TEXT, ordinal INTEGER NOT NULL, format TEXT NOT NULL, layout TEXT NOT NULL, length INTEGER NOT NULL,
  byte_start INTEGER, byte_end INTEGER, attached_name TEXT, attached_sha256 TEXT
);
CREATE TABLE threads (
  id TEXT PRIMARY KEY, title TEXT, authority TEXT, authority_email TEXT, requester TEXT, requester_email TEXT, url TEXT, regime TEXT, jurisdiction TEXT,
  status TEXT, status_text TEXT, state TEXT, state_certainty TEXT, sent TEXT, first_answer TEXT, working_days INTEGER, outcome TEXT
);
CREATE TABLE messages (
  key INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, thread TEXT NOT NULL REFERENCES threads(id), position INTEGER NOT NULL, type TEXT NOT NULL, type_certainty TEXT NOT NULL,
  role TEXT NOT NULL, sender_name TEXT, sender_email TEXT, sender_organisation TEXT, date TEXT, subject TEXT, message_id TEXT, in_reply_to TEXT,
  automatic INTEGER NOT NULL, hidden INTEGER NOT NULL, origin TEXT NOT NULL, duplicate_of TEXT REFERENCES messages(id), document TEXT REFERENCES documents(id), text TEXT NOT NULL
);
CREATE INDEX messages_thread ON messages(thread, position);
CREATE INDEX messages_type ON messages(type);
CREATE INDEX messages_date ON messages(date);
CREATE INDEX messages_document ON messages(document);
CREATE TABLE tags (message TEXT NOT NULL REFERENCES messages(id), tag TEXT NOT NULL, PRIMARY KEY (message, tag)) WITHOUT ROWID;
CREATE TABLE recipients (message TEXT NOT NULL REFERENCES messages(id), field TEXT NOT NULL, name TEXT, email TEXT);
CREATE INDEX recipients_message ON recipients(message);
CREATE TABLE zones (
  document TEXT NOT NULL REFERENCES documents(id), message TEXT REFERENCES messages(id), zone TEXT NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL,
  rule TEXT, copy_of TEXT REFERENCES messages(id), interleaved INTEGER NOT NULL, text TEXT NOT NULL
);
CREATE INDEX zones_document ON zones(document, start_offset);
CREATE INDEX zones_message ON zones(message);
CREATE INDEX zones_zone ON zones(zone);
CREATE TABLE evidence (message TEXT NOT NULL REFERENCES messages(id), claim TEXT NOT NULL, certainty TEXT NOT NULL, rule TEXT, document TEXT REFERENCES documents(id), start_offset INTEGER, end_offset INTEGER, text TEXT);
CREATE INDEX evidence_message ON evidence(message);
CREATE TABLE provisions (
  message TEXT NOT NULL REFERENCES messages(id), provision TEXT NOT NULL, title TEXT, use TEXT NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL, rule TEXT NOT NULL
);
CREATE INDEX provisions_message ON provisions(message);
CREATE INDEX provisions_provision ON provisions(provision, use);
CREATE TABLE deadlines (
  thread TEXT NOT NULL REFERENCES threads(id), message TEXT REFERENCES messages(id), kind TEXT NOT NULL, date TEXT, basis TEXT NOT NULL, whose TEXT, certainty TEXT NOT NULL, regime TEXT,
  source TEXT, why TEXT, met_date TEXT, met_message TEXT REFERENCES messages(id), met_working_days INTEGER
);
CREATE INDEX deadlines_thread ON deadlines(thread);
CREATE INDEX deadlines_date ON deadlines(date);
CREATE TABLE questions (
  message TEXT NOT NULL REFERENCES messages(id), number TEXT NOT NULL, start_offset INTEGER NOT NULL, end_offset INTEGER NOT NULL, text TEXT NOT NULL, answered_by TEXT REFERENCES messages(id)
);
CREATE INDEX questions_message ON questions(message);
CREATE TABLE case_references (thread TEXT NOT NULL REFERENCES threads(id), message TEXT REFERENCES messages(id), value TEXT NOT NULL, owner TEXT NOT NULL);
CREATE INDEX case_references_value ON case_references(value);
CREATE INDEX case_references_thread ON case_references(thread);
CREATE TABLE fees (message TEXT NOT NULL REFERENCES messages(id), amount REAL NOT NULL, currency TEXT NOT NULL, text TEXT NOT NULL);
CREATE TABLE attachments (
  message TEXT NOT NULL REFERENCES messages(id), name TEXT, media_type TEXT, bytes INTEGER, size TEXT, sha256 TEXT, url TEXT, saved_as TEXT
);
CREATE INDEX attachments_message ON attachments(message);
CREATE INDEX attachments_sha256 ON attachments(sha256);
CREATE TABLE problems (severity TEXT NOT NULL, code TEXT NOT NULL, message TEXT NOT NULL, file TEXT, line INTEGER, column INTEGER, byte INTEGER, hint TEXT);
CREATE VIRTUAL TABLE messages_fts USING fts5(subject, text, content='messages', content_rowid='key', tokenize='porter unicode61 remove_diacritics 2');

CREATE VIEW late_answers AS
  SELECT t.id AS thread, t.title, coalesce(t.authority, t.authority_email) AS authority, t.sent, d.date AS due, d.met_date AS answered, d.met_working_days AS working_days, CAST(julianday(d.met_date) - julianday(d.date) AS INTEGER) AS days_late, t.url
  FROM deadlines d JOIN threads t ON t.id = d.thread WHERE d.kind = 'response' AND d.basis = 'law' AND d.met_date > d.date;
CREATE VIEW waiting AS
  SELECT t.id AS thread, t.title, coalesce(t.authority, t.authority_email) AS authority, t.sent, t.state, (SELECT min(d.date) FROM deadlines d WHERE d.thread = t.id AND d.whose = 'authority' AND d.basis = 'law' AND d.met_date IS NULL) AS due, t.url
  FROM threads t WHERE t.state IN ('awaiting-answer', 'under-review');
CREATE VIEW by_authority AS
  SELECT coalesce(t.authority, t.authority_email) AS authority, count(*) AS requests, count(t.outcome) AS answered, (SELECT count(*) FROM late_answers l WHERE l.authority IS coalesce(t.authority, t.authority_email)) AS late, round(avg(t.working_days), 1) AS mean_working_days,
    count(*) FILTER (WHERE t.outcome = 'disclosure') AS disclosed, count(*) FILTER (WHERE t.outcome = 'partial-disclosure') AS partly_disclosed, count(*) FILTER (WHERE t.outcome = 'refusal') AS refused, count(*) FILTER (WHERE t.outcome = 'not-held') AS not_held
  FROM threads t GROUP BY coalesce(t.authority, t.authority_email);
CREATE VIEW grounds AS
  SELECT p.provision, p.title, count(DISTINCT m.thread) AS requests FROM provisions p JOIN messages m ON m.id = p.message WHERE p.use = 'ground' GROUP BY p.provision, p.title;
`;
