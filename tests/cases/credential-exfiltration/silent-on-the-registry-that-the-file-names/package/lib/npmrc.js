'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const ini = require('ini');

/** Registry and the token that belongs to exactly this registry. */
exports.registry = () => {
  const file = path.join(os.homedir(), '.npmrc');
  const rc = fs.existsSync(file) ? ini.parse(fs.readFileSync(file, 'utf8')) : {};
  const base = new URL(rc.registry ?? 'https://registry.npm.example/');
  if (base.protocol !== 'https:') throw new Error('the registry must be https');
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  const token = rc[`//${base.host}${base.pathname}:_authToken`];
  return { base, token };
};
