export const MIGRATIONS = [
  "CREATE TABLE postings (id INTEGER PRIMARY KEY, debit TEXT, credit TEXT, amount REAL, memo TEXT)",
  `CREATE TABLE entries (id INTEGER PRIMARY KEY, debit TEXT NOT NULL, credit TEXT NOT NULL, cents INTEGER NOT NULL, memo TEXT NOT NULL DEFAULT '');
   INSERT INTO entries SELECT id, debit, credit, CAST(round(amount * 100) AS INTEGER), coalesce(memo, '') FROM postings;
   DROP TABLE postings;`,
  "DELETE FROM entries WHERE cents = 0; CREATE INDEX entries_debit ON entries (debit); CREATE INDEX entries_credit ON entries (credit);",
];
