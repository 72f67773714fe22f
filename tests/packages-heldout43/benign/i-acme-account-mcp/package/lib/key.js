'use strict';
const { createHash, createPrivateKey, createPublicKey, generateKeyPairSync, sign } = require('crypto');
const fs = require('fs');
const os = require('os');
const path = require('path');

const DIR = path.join(os.homedir(), '.config', 'i-acme-account-mcp');
const FILE = path.join(DIR, 'account.pem');
const b64 = (v) => Buffer.from(typeof v === 'string' ? v : JSON.stringify(v)).toString('base64url');

class AccountKey {
  #private;

  constructor(pem) {
    this.#private = createPrivateKey(pem);
    const { crv, kty, x, y } = createPublicKey(this.#private).export({ format: 'jwk' });
    this.jwk = { crv, kty, x, y };
  }

  static open() {
    if (!fs.existsSync(FILE)) {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      fs.mkdirSync(DIR, { recursive: true, mode: 0o700 });
      fs.writeFileSync(FILE, privateKey.export({ format: 'pem', type: 'pkcs8' }), { mode: 0o600, flag: 'wx' });
    }
    return new AccountKey(fs.readFileSync(FILE));
  }

  thumbprint() {
    return createHash('sha256').update(JSON.stringify(this.jwk)).digest('base64url');
  }

  jws(header, payload) {
    const head = b64({ alg: 'ES256', jwk: this.jwk, ...header });
    const body = b64(payload);
    const signature = sign('sha256', Buffer.from(`${head}.${body}`), { key: this.#private, dsaEncoding: 'ieee-p1363' });
    return { protected: head, payload: body, signature: signature.toString('base64url') };
  }
}

module.exports = { AccountKey };
