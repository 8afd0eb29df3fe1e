-- Codes by e-mail and SMS, recovery codes; and what a challenge is for.

ALTER TABLE challenges ADD COLUMN purpose TEXT NOT NULL DEFAULT 'sign-in';
-- What a set-up sets up: a method's name.
ALTER TABLE challenges ADD COLUMN enrols TEXT NOT NULL DEFAULT 'totp';
-- Of a set-up, whether a factor must be proven first: due, given, or none where there is nothing to prove by.
ALTER TABLE challenges ADD COLUMN proof TEXT NOT NULL DEFAULT 'none';
-- The session that it was begun in, where it was one of somebody signed in.
ALTER TABLE challenges ADD COLUMN begun_in TEXT;
-- 1 where neither the device nor the address was known.
ALTER TABLE challenges ADD COLUMN unfamiliar INTEGER NOT NULL DEFAULT 0;

-- The user's own choice among the methods, and what an admin turned off for them: JSON, names of methods.
ALTER TABLE subjects ADD COLUMN default_method TEXT;
ALTER TABLE subjects ADD COLUMN methods_off TEXT NOT NULL DEFAULT '[]';
-- When the user turned a second factor on for themselves, where policy leaves that to them.
ALTER TABLE subjects ADD COLUMN opted_in_at INTEGER;
-- When mail to this address came back; NULL where it didn't, or an admin has cleared it.
ALTER TABLE subjects ADD COLUMN bounced_at INTEGER;
-- Why the set-up was erased, until the user has been told and has signed in again.
ALTER TABLE subjects ADD COLUMN reset_reason TEXT;

-- A pending secret stands beside a confirmed one that it is to replace, with parameters of its own (JSON).
ALTER TABLE totp ADD COLUMN pending_parameters TEXT;
ALTER TABLE totp ADD COLUMN pending_at INTEGER;
-- By how many steps the last wrong code was right: a clock that is off (M3).
ALTER TABLE totp ADD COLUMN skew INTEGER;
ALTER TABLE totp ADD COLUMN skew_at INTEGER;

-- The one live code of a challenge, by e-mail or SMS, as a keyed hash.
CREATE TABLE message_codes (
  challenge TEXT PRIMARY KEY,
  channel TEXT NOT NULL,
  hash TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  -- Why it didn't go out, if it didn't.
  trouble TEXT,
  -- Which pass used it.
  used_by TEXT
);
CREATE INDEX message_codes_by_expiry ON message_codes (expires_at);

CREATE TABLE recovery_codes (
  subject TEXT NOT NULL,
  -- From 1, as the user's list is numbered.
  number INTEGER NOT NULL,
  hash TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER,
  used_by TEXT,
  PRIMARY KEY (subject, number)
) WITHOUT ROWID;

-- A user's own number for SMS, once a code sent to it has come back.
CREATE TABLE phones (
  subject TEXT PRIMARY KEY,
  number TEXT,
  pending_number TEXT,
  confirmed_at INTEGER,
  used_by TEXT
);

-- Messages on their way: queued until a provider has taken them. In development they stay here to be read.
ALTER TABLE outbox ADD COLUMN state TEXT NOT NULL DEFAULT 'kept';
CREATE INDEX outbox_by_state ON outbox (state, at);
