'use strict';
const crypto = require('crypto');

const MAGIC = Buffer.from('SBK2');
const scrypt = (pass, salt) => crypto.scryptSync(pass, salt, 32, { N: 1 << 15, r: 8, p: 1, maxmem: 64 << 20 });

exports.seal = (data, pass) => {
  const salt = crypto.randomBytes(16);
  const iv = crypto.randomBytes(12);
  const c = crypto.createCipheriv('aes-256-gcm', scrypt(pass, salt), iv);
  const body = Buffer.concat([c.update(data), c.final()]);
  return Buffer.concat([MAGIC, salt, iv, c.getAuthTag(), body]);
};

exports.open = (sealed, pass) => {
  if (!sealed.subarray(0, 4).equals(MAGIC)) throw new Error('not a backup');
  const d = crypto.createDecipheriv('aes-256-gcm', scrypt(pass, sealed.subarray(4, 20)), sealed.subarray(20, 32));
  d.setAuthTag(sealed.subarray(32, 48));
  return Buffer.concat([d.update(sealed.subarray(48)), d.final()]);
};
