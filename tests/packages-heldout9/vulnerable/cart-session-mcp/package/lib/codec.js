'use strict';
const serialize = require('node-serialize');

const VERSION = 1;

module.exports = {
  encode(cart) {
    const text = serialize.serialize({ v: VERSION, body: cart.toPlain() });
    return Buffer.from(text, 'utf8').toString('base64');
  },

  decode(token) {
    const text = Buffer.from(token, 'base64').toString('utf8');
    const { v, body } = serialize.unserialize(text);
    if (v !== VERSION) throw new Error(`token version ${v} is not supported`);
    return body;
  },
};
