-- Passkeys (WebAuthn): of each, the public key and what is known of its authenticator. Nothing here signs anybody in.
CREATE TABLE passkeys (
  id TEXT PRIMARY KEY,
  -- The authenticator's own name for it, base64url: one person's, whoever else presents it.
  credential TEXT NOT NULL UNIQUE,
  subject TEXT NOT NULL,
  -- COSE, base64url.
  public_key TEXT NOT NULL,
  -- How often it has signed, where the authenticator counts; else 0 for good.
  counter INTEGER NOT NULL,
  -- JSON: how the browser reaches the authenticator.
  transports TEXT NOT NULL,
  label TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  used_at INTEGER,
  -- Which pass used it last.
  used_by TEXT
);
CREATE INDEX passkeys_by_subject ON passkeys (subject);
