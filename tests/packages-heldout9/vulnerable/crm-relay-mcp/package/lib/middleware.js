'use strict';

/** Requests without a bearer token are refused. */
exports.bearer = (req, res, next) => {
  const [scheme, token] = String(req.headers.authorization ?? '').split(' ');
  if (scheme.toLowerCase() !== 'bearer' || !token) {
    res.set('WWW-Authenticate', 'Bearer').status(401).json({ error: 'unauthorized' });
    return;
  }
  res.locals.token = token;
  next();
};
