DROP INDEX IF EXISTS entry_day;
CREATE INDEX entry_day ON entry (day)
