CREATE TABLE checks_new (
  habit INTEGER NOT NULL REFERENCES habits(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  PRIMARY KEY (habit, day)
) WITHOUT ROWID;
INSERT OR IGNORE INTO checks_new SELECT habit, day FROM checks;
DROP TABLE checks;
ALTER TABLE checks_new RENAME TO checks;
