-- Times are milliseconds since the epoch. Ids are random, but a subject's: that one is derived from its site and name.

CREATE TABLE subjects (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  name TEXT NOT NULL,
  email TEXT,
  roles TEXT NOT NULL DEFAULT '[]',
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL
);
CREATE INDEX subjects_by_site ON subjects (site, name);

CREATE TABLE totp (
  subject TEXT PRIMARY KEY,
  -- Sealed under the key ring, bound to the subject.
  secret TEXT,
  pending_secret TEXT,
  algorithm TEXT NOT NULL,
  digits INTEGER NOT NULL,
  period INTEGER NOT NULL,
  -- The last time step that was used: a step is accepted once, and none before it ever again.
  last_step INTEGER NOT NULL DEFAULT -1,
  -- Which challenge used it: what follows the use, in the same transaction, hangs on this.
  used_by TEXT,
  created_at INTEGER NOT NULL,
  confirmed_at INTEGER
);

CREATE TABLE challenges (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  subject TEXT NOT NULL,
  kind TEXT NOT NULL,
  -- The origin's whole response, sealed; and what the new session is bound to.
  withheld TEXT,
  bound TEXT NOT NULL,
  -- Whether the origin's session may become another user's without a new cookie.
  in_place INTEGER NOT NULL DEFAULT 0,
  return_to TEXT NOT NULL,
  ip_hash TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- How it ended: passed or cancelled.
  outcome TEXT,
  ended_at INTEGER,
  -- The session that passing it made.
  session TEXT,
  released_at INTEGER
);
CREATE INDEX challenges_by_expiry ON challenges (expires_at);
CREATE INDEX challenges_by_subject ON challenges (subject);

CREATE TABLE limits (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  count INTEGER NOT NULL DEFAULT 0,
  -- NULL is no limit.
  most INTEGER,
  locked_until INTEGER,
  -- NULL never expires.
  expires_at INTEGER,
  ticket TEXT
);
CREATE INDEX limits_by_expiry ON limits (expires_at);

CREATE TABLE sessions (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  subject TEXT NOT NULL,
  proof TEXT NOT NULL,
  device TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  seen_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  ended_at INTEGER,
  end_reason TEXT
);
CREATE INDEX sessions_by_subject ON sessions (subject, created_at);
CREATE INDEX sessions_by_expiry ON sessions (expires_at);

CREATE TABLE devices (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  subject TEXT NOT NULL,
  label TEXT NOT NULL,
  token_hash TEXT NOT NULL,
  previous_hash TEXT,
  rotated_at INTEGER NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  revoked_at INTEGER,
  revoke_reason TEXT
);
CREATE INDEX devices_by_subject ON devices (subject, created_at);
CREATE INDEX devices_by_expiry ON devices (expires_at);

CREATE TABLE ip_history (
  subject TEXT NOT NULL,
  ip_hash TEXT NOT NULL,
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  PRIMARY KEY (subject, ip_hash)
) WITHOUT ROWID;
CREATE INDEX ip_history_by_age ON ip_history (last_seen);

CREATE TABLE decisions (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  subject TEXT NOT NULL,
  at INTEGER NOT NULL,
  outcome TEXT NOT NULL,
  reasons TEXT NOT NULL,
  device TEXT NOT NULL
);
CREATE INDEX decisions_by_subject ON decisions (subject, at);
CREATE INDEX decisions_by_age ON decisions (at);

CREATE TABLE events (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  subject TEXT,
  at INTEGER NOT NULL,
  kind TEXT NOT NULL,
  detail TEXT NOT NULL
);
CREATE INDEX events_by_site ON events (site, at);

CREATE TABLE policy_versions (
  site TEXT NOT NULL,
  hash TEXT NOT NULL,
  documents TEXT NOT NULL,
  -- NULL for a good one; JSON otherwise.
  problems TEXT,
  first_seen INTEGER NOT NULL,
  last_seen INTEGER NOT NULL,
  PRIMARY KEY (site, hash)
);

CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  at INTEGER NOT NULL,
  channel TEXT NOT NULL,
  recipient TEXT NOT NULL,
  subject TEXT NOT NULL,
  body TEXT NOT NULL
);
