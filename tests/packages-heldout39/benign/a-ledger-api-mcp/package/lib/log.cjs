'use strict';
const SECRET = /^(authorization|cookie|.*key|.*token)$/i;
const on = process.env.LEDGER_DEBUG === '1';

/** One line of JSON on stderr, values of secret fields taken out. */
function log(event, fields) {
  if (!on) return;
  console.error(JSON.stringify({ event, ...fields }, (k, v) => (SECRET.test(k) && typeof v === 'string' ? '[hidden]' : v)));
}

module.exports = { log };
