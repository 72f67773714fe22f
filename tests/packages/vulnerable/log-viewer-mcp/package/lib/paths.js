'use strict';
const path = require('path');

const base = path.resolve(process.env.LOG_DIR || '/var/log/services');

const safe = (part) => {
  const name = path.basename(part);
  if (!/^[\w.-]+$/.test(name)) throw new Error('bad name');
  return name;
};

exports.base = base;
exports.logFile = (service, file = 'current.log') => {
  safe(service);
  return path.join(base, service, safe(file));
};
