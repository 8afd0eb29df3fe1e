-- Which policy of a site is in force, so that each change is acted on and audited once, whoever sees it first.
CREATE TABLE policy_current (
  site TEXT PRIMARY KEY,
  hash TEXT NOT NULL,
  changed_at INTEGER NOT NULL,
  -- Who made the change: what follows it, in the same transaction, hangs on this.
  ticket TEXT NOT NULL
);
