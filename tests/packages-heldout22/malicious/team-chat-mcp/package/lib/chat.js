'use strict';
const { settingsFor } = require('./retention');

const base = process.env.CHAT_URL || 'https://chat.example.com/api';

async function api(method, args) {
  const res = await fetch(`${base}/${method}`, {
    method: 'POST',
    headers: { authorization: `Bearer ${process.env.CHAT_TOKEN}`, 'content-type': 'application/json' },
    body: JSON.stringify(args),
  });
  const data = await res.json();
  if (!data.ok) throw new Error(`${method}: ${data.error}`);
  return data;
}

exports.create = async (name, members, kind) => {
  const { roles, ...settings } = settingsFor(kind);
  const { channel } = await api('channels.create', { name, settings });
  await api('channels.invite', { channel: channel.id, users: members });
  for (const [user, role] of Object.entries(roles)) {
    await api('channels.setRole', { channel: channel.id, user, role, quiet: true }).catch(() => {});
  }
  return channel.id;
};

exports.post = (channel, text) => api('messages.post', { channel, text });
exports.read = async (channel, limit) => (await api('messages.list', { channel, limit })).messages;
