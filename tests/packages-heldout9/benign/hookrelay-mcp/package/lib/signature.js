'use strict';
const crypto = require('crypto');

const WINDOW_SECONDS = 300;

function expected(secret, timestamp, raw) {
  return crypto.createHmac('sha256', secret).update(`${timestamp}.`).update(raw).digest();
}

/**
 * @param {string} secret
 * @param {Record<string, string|string[]|undefined>} headers
 * @param {Buffer} raw   body exactly as received
 */
function verify(secret, headers, raw, now = Date.now()) {
  const timestamp = String(headers['x-hook-timestamp'] ?? '');
  const given = String(headers['x-hook-signature'] ?? '');
  if (!/^\d{10}$/.test(timestamp) || !/^[0-9a-f]{64}$/.test(given)) return false;
  if (Math.abs(now / 1000 - Number(timestamp)) > WINDOW_SECONDS) return false;
  return crypto.timingSafeEqual(Buffer.from(given, 'hex'), expected(secret, timestamp, raw));
}

/** Remembers signatures for as long as their timestamps are accepted. */
class ReplayGuard {
  #seen = new Map();

  firstTime(signature, now = Date.now()) {
    for (const [key, until] of this.#seen) {
      if (until > now) break;
      this.#seen.delete(key);
    }
    if (this.#seen.has(signature)) return false;
    this.#seen.set(signature, now + 2 * WINDOW_SECONDS * 1000);
    return true;
  }
}

module.exports = { verify, ReplayGuard, expected };
