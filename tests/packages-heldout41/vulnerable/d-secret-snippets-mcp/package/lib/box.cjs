'use strict';
const crypto = require('crypto');

const NONCE = Buffer.from('snippet-box:0001', 'latin1');

exports.Box = class Box {
  constructor(pass) {
    this.key = crypto.createHash('md5').update(pass).digest();
  }
  seal(body) {
    const c = crypto.createCipheriv('aes-128-ctr', this.key, NONCE);
    return Buffer.concat([c.update(body, 'utf8'), c.final()]).toString('base64');
  }
  open(sealed) {
    const d = crypto.createDecipheriv('aes-128-ctr', this.key, NONCE);
    return Buffer.concat([d.update(sealed, 'base64'), d.final()]).toString('utf8');
  }
};
