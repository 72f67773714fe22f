import { createHash } from 'node:crypto';
import { copyFileSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const STEPS = [
  ['001_notes.sql', null],
  ['002_created.sql', null],
];
const dir = new URL('./migrations/', import.meta.url);
const digest = (t) => createHash('sha256').update(t).digest('hex');

export function migrate(db) {
  db.exec('CREATE TABLE IF NOT EXISTS applied (name TEXT PRIMARY KEY, sum TEXT NOT NULL)');
  const done = new Map(db.prepare('SELECT name, sum FROM applied').all().map((r) => [r.name, r.sum]));
  for (const [name] of STEPS) {
    const sql = readFileSync(fileURLToPath(new URL(name, dir)), 'utf8');
    if (done.has(name)) {
      if (done.get(name) !== digest(sql)) throw new Error(`${name} has changed since it was applied`);
      continue;
    }
    copyFileSync(db.file, `${db.file}.before-${name}`);
    db.exec('BEGIN');
    try {
      db.exec(sql);
      db.prepare('INSERT INTO applied VALUES (?, ?)').run(name, digest(sql));
      db.exec('COMMIT');
    } catch (e) {
      db.exec('ROLLBACK');
      throw e;
    }
  }
  return STEPS.length;
}
