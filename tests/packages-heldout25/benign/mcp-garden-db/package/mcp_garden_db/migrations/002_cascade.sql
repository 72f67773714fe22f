CREATE TABLE watering_new (
  plant INTEGER NOT NULL REFERENCES plants(id) ON DELETE CASCADE,
  day TEXT NOT NULL,
  PRIMARY KEY (plant, day)
);
INSERT OR IGNORE INTO watering_new SELECT plant, day FROM watering;
DROP TABLE watering;
ALTER TABLE watering_new RENAME TO watering;
