'use strict';
const crypto = require('node:crypto');

const settings = {
  algorithm: 'sha256',
  signingKey: process.env.HOOK_SECRET || 'wh_9fJ2kQv7Lr0ZtXn4Bd8sYcPe',
};

exports.signatureOf = (body) => crypto.createHmac(settings.algorithm, settings.signingKey).update(body).digest('hex');
