import Database from "better-sqlite3";

const SCHEMA = `
  CREATE VIRTUAL TABLE IF NOT EXISTS docs USING fts5(path UNINDEXED, body, tokenize = 'porter unicode61');
`;

export class Index {
  constructor(file = ":memory:") {
    this.db = new Database(file);
    this.db.exec(SCHEMA);
    this.insert = this.db.prepare("INSERT INTO docs (path, body) VALUES (?, ?)");
    this.find = this.db.prepare("SELECT path, snippet(docs, 1, '[', ']', '…', 12) AS hit FROM docs WHERE docs MATCH ? ORDER BY rank LIMIT ?");
  }

  replaceAll(docs) {
    const all = this.db.transaction((rows) => {
      this.db.exec("DELETE FROM docs");
      for (const [path, body] of rows) this.insert.run(path, body);
    });
    all(docs);
    return docs.length;
  }

  search(words, limit) {
    const query = words
      .split(/\s+/)
      .filter(Boolean)
      .map((w) => `"${w.replaceAll('"', '""')}"`)
      .join(" ");
    return query ? this.find.all(query, limit) : [];
  }
}
