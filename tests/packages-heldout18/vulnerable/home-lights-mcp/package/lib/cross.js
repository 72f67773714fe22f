'use strict';

exports.cross = (headers) => (req, res, next) => {
  const from = req.get('origin');
  if (from) {
    res.set('Access-Control-Allow-Origin', from);
    res.set('Access-Control-Allow-Credentials', 'true');
    res.set('Access-Control-Allow-Headers', headers.join(', '));
  }
  if (req.method === 'OPTIONS') return res.sendStatus(204);
  return next();
};
