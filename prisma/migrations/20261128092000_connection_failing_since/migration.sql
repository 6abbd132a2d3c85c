-- Since when a connection's calls have failed, one after another: `failed_at` is the last of them.
ALTER TABLE connection ADD COLUMN failing_since timestamptz(3);
