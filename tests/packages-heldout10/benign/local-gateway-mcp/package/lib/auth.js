'use strict';
const { createHash, timingSafeEqual } = require('crypto');

const digest = (s) => createHash('sha256').update(s).digest();

exports.tokenRequired = (token) => {
  if (!token || token.length < 32) throw new Error('GATEWAY_TOKEN with at least 32 characters is required');
  const wanted = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (timingSafeEqual(digest(req.get('authorization') || ''), wanted)) return next();
    res.status(401).set('WWW-Authenticate', 'Bearer').json({ error: 'unauthorized' });
  };
};
