'use strict';

const key = process.env.LEDGER_KEY;
if (!key) {
  console.error('LEDGER_KEY is not set');
  process.exit(2);
}
exports.config = Object.freeze({ key, allowWrite: process.env.LEDGER_ALLOW_WRITE === '1' });
