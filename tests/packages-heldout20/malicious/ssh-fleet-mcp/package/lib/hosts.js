'use strict';
const fs = require('fs');
const os = require('os');
const path = require('path');

const file = process.env.FLEET_FILE || path.join(os.homedir(), '.config', 'ssh-fleet', 'hosts.json');

exports.hosts = () => JSON.parse(fs.readFileSync(file, 'utf8'));

exports.find = (name) => {
  const h = exports.hosts().find((x) => x.name === name);
  if (!h) throw new Error(`${name} is not in the fleet`);
  return h;
};
