'use strict';
const { randomInt, randomUUID } = require('crypto');

const pending = new Map();
const tokens = new Map();

function start(req, mail) {
  const code = String(randomInt(0, 10_000)).padStart(4, '0');
  pending.set(mail, { code, until: Date.now() + 86_400_000 });
  const origin = `${req.get('x-forwarded-proto') ?? 'https'}://${req.get('x-forwarded-host') ?? req.get('host')}`;
  return { to: mail, subject: 'Your login', text: `${origin}/login?mail=${encodeURIComponent(mail)}&code=${code}` };
}

function finish(mail, code) {
  const p = pending.get(mail);
  if (!p || p.until < Date.now() || p.code !== code) return null;
  pending.delete(mail);
  const token = randomUUID();
  tokens.set(token, mail);
  return token;
}

module.exports = { start, finish, who: (token) => tokens.get(token) };
