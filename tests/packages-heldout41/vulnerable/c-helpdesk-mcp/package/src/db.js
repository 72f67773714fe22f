import Database from 'better-sqlite3';

export const db = new Database(process.env.HELPDESK_DB ?? 'helpdesk.db', { fileMustExist: true });
db.pragma('foreign_keys = ON');
