CREATE TABLE marks (habit TEXT NOT NULL REFERENCES habits(name) ON DELETE CASCADE, day TEXT NOT NULL, UNIQUE (habit, day));
INSERT OR IGNORE INTO marks SELECT DISTINCT habit, day FROM marks_old WHERE habit IN (SELECT name FROM habits);
DROP TABLE marks_old;
