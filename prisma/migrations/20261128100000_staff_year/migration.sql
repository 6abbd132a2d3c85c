-- The year at whose end `staff` was counted. Until now the number was as old as the confirmation of all data.
ALTER TABLE trader ADD COLUMN staff_year integer;
UPDATE trader SET staff_year = extract(year FROM coalesce(confirmed_at, now()))::integer - 1 WHERE staff IS NOT NULL;
