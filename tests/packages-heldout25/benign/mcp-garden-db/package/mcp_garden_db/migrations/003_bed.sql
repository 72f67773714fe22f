ALTER TABLE plants ADD COLUMN bed TEXT NOT NULL DEFAULT '';
CREATE INDEX plants_bed ON plants(bed);
