'use strict';
const jose = require('jose');

const issuer = new URL(process.env.NOTES_ISSUER || 'https://id.team-notes.example/');
const jwks = jose.createRemoteJWKSet(new URL('jwks.json', issuer));

exports.auth = async (req, res, next) => {
  const [, token] = /^Bearer (\S+)$/.exec(req.get('authorization') || '') || [];
  try {
    const { payload } = await jose.jwtVerify(token, jwks, { issuer: issuer.href, audience: 'team-notes-mcp' });
    req.user = payload.sub;
    next();
  } catch {
    res.set('www-authenticate', 'Bearer').sendStatus(401);
  }
};
