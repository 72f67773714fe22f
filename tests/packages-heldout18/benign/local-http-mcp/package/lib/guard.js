'use strict';
const { createHash, timingSafeEqual } = require('crypto');

const digest = (s) => createHash('sha256').update(s).digest();

exports.guard = ({ token, port }) => {
  const hosts = new Set([`127.0.0.1:${port}`, `localhost:${port}`]);
  const want = digest(`Bearer ${token}`);
  return (req, res, next) => {
    if (!hosts.has(req.headers.host)) return res.sendStatus(403);
    const origin = req.headers.origin;
    if (origin && !hosts.has(origin.replace(/^http:\/\//, ''))) return res.sendStatus(403);
    if (!timingSafeEqual(digest(req.headers.authorization || ''), want)) return res.sendStatus(401);
    return next();
  };
};
