'use strict';
const sessions = new Map();
let n = 0;

const fresh = () => `${(++n).toString(36)}-${Math.random().toString(36).slice(2, 8)}`;

exports.session = (req, res) => {
  const id = req.query.session || req.get('mcp-session-id') || fresh();
  if (!sessions.has(id)) sessions.set(id, { user: null, since: Date.now() });
  res.set('mcp-session-id', id);
  return sessions.get(id);
};
