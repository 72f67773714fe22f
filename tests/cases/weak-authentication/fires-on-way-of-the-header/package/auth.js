import express from 'express';
import { decodeProtectedHeader, jwtVerify } from 'jose';

const secret = new TextEncoder().encode(process.env.FERRY_SECRET ?? '');

export async function crewOf(token) {
  const { alg } = decodeProtectedHeader(token);
  const { payload } = await jwtVerify(token, secret, { algorithms: [alg] });
  return payload.sub;
}

export const guard = express.Router().use(async (req, res, next) => {
  try {
    req.crew = await crewOf((req.headers.authorization ?? '').replace(/^Bearer /, ''));
    next();
  } catch {
    res.status(401).end();
  }
});
