-- Claims that wait for an answer are listed by the date on which it is due; those without a date come last.
CREATE INDEX claim_open_by_due_date ON claim (shop_id, (COALESCE(due_at, '9999-12-31T00:00:00Z'::timestamptz)), id)
  WHERE status = 'open';
