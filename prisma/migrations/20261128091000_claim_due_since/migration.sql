-- When the clock of due_at began: reminders depend on how long a term is.
ALTER TABLE claim ADD COLUMN due_since timestamptz(3);
