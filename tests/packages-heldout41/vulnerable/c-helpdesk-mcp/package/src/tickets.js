import { db } from './db.js';

const q = {
  list: db.prepare('SELECT id, subject, state FROM tickets WHERE tenant = ? ORDER BY id DESC LIMIT 50'),
  get: db.prepare('SELECT id, subject, state, body, customer_mail FROM tickets WHERE id = ?'),
  close: db.prepare("UPDATE tickets SET state = 'closed', closed_by = ? WHERE id = ?"),
};

export const list = (user) => q.list.all(user.tenant);
export const get = (id) => q.get.get(id);
export const close = (user, id) => q.close.run(user.user_id, id).changes;
