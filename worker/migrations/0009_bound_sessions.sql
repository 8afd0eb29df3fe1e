-- What a session was verified for that may change in place: JSON, the keyed hashes of the origin's cookies. NULL elsewhere.
ALTER TABLE sessions ADD COLUMN bound TEXT;
CREATE INDEX sessions_by_bound ON sessions (site) WHERE bound IS NOT NULL AND ended_at IS NULL;
