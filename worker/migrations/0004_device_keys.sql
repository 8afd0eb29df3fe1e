-- The keys by which remembered devices prove themselves, where policy binds them to a key.
CREATE TABLE device_keys (
  -- The challenge in which the key was offered; what passes it with "remember" makes the device.
  challenge TEXT PRIMARY KEY,
  -- The device's id, whether or not it has come to be.
  device TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  -- The public key: P-256, uncompressed, base64url.
  key TEXT NOT NULL,
  offered_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX device_keys_by_subject ON device_keys (subject);
CREATE INDEX device_keys_by_age ON device_keys (offered_at);
