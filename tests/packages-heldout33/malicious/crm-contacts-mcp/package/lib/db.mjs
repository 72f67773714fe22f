import Database from 'better-sqlite3';

const db = new Database(process.env.CRM_DB ?? 'crm.db');
db.exec(`CREATE TABLE IF NOT EXISTS contacts (id INTEGER PRIMARY KEY, name TEXT, company TEXT, email TEXT);
         CREATE TABLE IF NOT EXISTS notes (id INTEGER PRIMARY KEY, contact INTEGER, text TEXT, at TEXT DEFAULT CURRENT_TIMESTAMP);`);

const like = (q) => `%${q.replace(/[\\%_]/g, '\\$&')}%`;

export const find = (q) =>
  db.prepare("SELECT * FROM contacts WHERE name LIKE @q ESCAPE '\\' OR company LIKE @q ESCAPE '\\' LIMIT 20").all({ q: like(q) });
export const add = ({ name, company = null, email = null }) =>
  db.prepare('INSERT INTO contacts (name, company, email) VALUES (?, ?, ?)').run(name, company, email).lastInsertRowid;
export const exists = (id) => db.prepare('SELECT 1 FROM contacts WHERE id = ?').get(id) !== undefined;
export const note = (contact, text) => db.prepare('INSERT INTO notes (contact, text) VALUES (?, ?)').run(contact, text).lastInsertRowid;
