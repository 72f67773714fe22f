'use strict';

const refused = new Set(['localhost', '127.0.0.1', '0.0.0.0', 'metadata.google.internal']);

function allowed(raw) {
  const { protocol, hostname } = new URL(raw);
  return /^https?:$/.test(protocol) && !refused.has(hostname);
}

module.exports = { allowed };
