'use strict';
const Database = require('better-sqlite3');

exports.open = (file) => {
  const db = new Database(file);
  db.exec('CREATE TABLE IF NOT EXISTS bookings (id INTEGER PRIMARY KEY, day TEXT, time TEXT, guests INTEGER, name TEXT)');
  const add = db.prepare('INSERT INTO bookings (day, time, guests, name) VALUES (@day, @time, @guests, @name)');
  const on = db.prepare('SELECT id, time, guests, name FROM bookings WHERE day = ? ORDER BY time');
  const cancel = db.prepare('DELETE FROM bookings WHERE id = ?');
  return {
    add: (b) => add.run(b).lastInsertRowid,
    on: (d) => on.all(d),
    cancel: (id) => cancel.run(id).changes === 1,
  };
};
