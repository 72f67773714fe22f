'use strict';

module.exports = (req, res, next) => {
  const origin = req.get('origin');
  if (origin) {
    res.set({
      'access-control-allow-origin': origin,
      'access-control-allow-credentials': 'true',
      'access-control-allow-headers': 'content-type, mcp-session-id',
      vary: 'origin',
    });
  }
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  next();
};
