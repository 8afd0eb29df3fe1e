-- Changes of a site's policy that an admin prepared in the console: what KV is to hold once a code has confirmed it.
CREATE TABLE policy_proposals (
  id TEXT PRIMARY KEY,
  site TEXT NOT NULL,
  -- Who prepared it.
  subject TEXT NOT NULL,
  name TEXT NOT NULL,
  purpose TEXT NOT NULL,
  -- The version that it changes and the one that it makes, by their hashes in policy_versions.
  base TEXT NOT NULL,
  makes TEXT NOT NULL,
  -- The site's own document, as KV is to hold it.
  document TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  -- The challenge that confirms it, when it did, and when KV took it.
  challenge TEXT UNIQUE,
  confirmed_at INTEGER,
  written_at INTEGER
);
CREATE INDEX policy_proposals_by_age ON policy_proposals (created_at);
CREATE INDEX policy_proposals_by_version ON policy_proposals (site, makes);
