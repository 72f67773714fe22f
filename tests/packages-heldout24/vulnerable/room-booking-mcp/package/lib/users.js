'use strict';
const crypto = require('crypto');
const fs = require('fs');

const file = process.env.BOOKING_USERS || 'users.json';

function load() {
  return JSON.parse(fs.readFileSync(file, 'utf8'));
}

/** users.json: { "name": { "salt": "...", "hash": "..." } } */
exports.verify = (name, password) => {
  const users = load();
  const u = Object.prototype.hasOwnProperty.call(users, name) ? users[name] : null;
  const salt = Buffer.from(u ? u.salt : '00'.repeat(16), 'hex');
  const got = crypto.scryptSync(String(password), salt, 32);
  const want = Buffer.from(u ? u.hash : '00'.repeat(32), 'hex');
  return want.length === got.length && crypto.timingSafeEqual(want, got) && u !== null;
};
