import { createRemoteJWKSet, jwtVerify } from 'jose';

const issuer = 'https://login.calendar.example';
const keys = createRemoteJWKSet(new URL('/.well-known/jwks.json', issuer));

export const verify = (token) =>
  jwtVerify(token, keys, { issuer, audience: 'calendar-gateway', algorithms: ['RS256'] }).then(
    (r) => r.payload,
    () => null,
  );
