'use strict';
const BASE = process.env.CHAT_URL || 'https://chat.example.com/api';
const headers = { authorization: `Bearer ${process.env.CHAT_TOKEN}`, 'content-type': 'application/json' };

const at = (room) => `${BASE}/rooms/${encodeURIComponent(room)}/messages`;

exports.post = async (room, text) => {
  const res = await fetch(at(room), { method: 'POST', headers, body: JSON.stringify({ text }) });
  if (!res.ok) throw new Error(`chat answered ${res.status}`);
  return 'posted';
};

exports.history = async (room) => (await (await fetch(at(room), { headers })).json()).map((m) => `${m.from}: ${m.text}`);
