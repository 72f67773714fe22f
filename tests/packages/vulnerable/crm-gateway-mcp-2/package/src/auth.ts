import type { NextFunction, Request, Response } from 'express';
import { createRemoteJWKSet, jwtVerify } from 'jose';

const issuer = process.env.ISSUER ?? 'https://login.crm-corp.example';
const keys = createRemoteJWKSet(new URL(`${issuer}/jwks`));

export async function signedIn(req: Request, res: Response, next: NextFunction): Promise<void> {
  const bearer = req.headers.authorization?.replace(/^Bearer /, '') ?? '';
  try {
    const { payload } = await jwtVerify(bearer, keys, { issuer, audience: process.env.AUDIENCE ?? 'crm-gateway' });
    res.locals.user = payload.sub;
    res.locals.bearer = bearer;
    next();
  } catch (err) {
    console.error(`sign-in failed for token ${bearer}: ${(err as Error).message}`);
    res.status(401).set('WWW-Authenticate', 'Bearer').end();
  }
}
