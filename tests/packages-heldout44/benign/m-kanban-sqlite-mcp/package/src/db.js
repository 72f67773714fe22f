import Database from 'better-sqlite3';

const db = new Database(process.env.KANBAN_DB ?? 'kanban.db');
db.exec('CREATE TABLE IF NOT EXISTS cards (id INTEGER PRIMARY KEY, title TEXT, col TEXT, assignee TEXT, due TEXT)');

export const all = ({ text, values = [] }) => db.prepare(text).all(...values);
export const run = ({ text, values = [] }) => db.prepare(text).run(...values).changes;
