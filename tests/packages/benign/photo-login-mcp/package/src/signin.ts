import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { finalPage } from './pages.js';

const ISSUER = 'https://photos.login-demo.example';
const CLIENT = 'photo-login-mcp';
const b64 = (b: Buffer) => b.toString('base64url');

export interface SignIn {
  link: string;
  token: Promise<string>;
}

const same = (a: string, b: string) => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

async function redeem(code: string, verifier: string, redirect: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: CLIENT, code, code_verifier: verifier, redirect_uri: redirect });
  const res = await fetch(`${ISSUER}/oauth/token`, { method: 'POST', body });
  if (!res.ok) throw new Error(`sign-in failed (${res.status})`);
  return ((await res.json()) as { access_token: string }).access_token;
}

export async function begin(): Promise<SignIn> {
  const verifier = b64(randomBytes(32));
  const state = b64(randomBytes(16));
  const http = createServer();
  await new Promise<void>((ready) => http.listen(0, '127.0.0.1', ready));
  const redirect = `http://127.0.0.1:${(http.address() as AddressInfo).port}/cb`;

  const token = new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => (http.close(), reject(new Error('timed out'))), 300_000);
    http.on('request', (req, res) => {
      const url = new URL(req.url ?? '/', redirect);
      if (url.pathname !== '/cb' || !same(url.searchParams.get('state') ?? '', state)) {
        res.writeHead(400).end();
        return;
      }
      res.writeHead(302, { location: finalPage(url.searchParams.get('next')) }).end();
      clearTimeout(timer);
      http.close();
      redeem(url.searchParams.get('code') ?? '', verifier, redirect).then(resolve, reject);
    });
  });

  const challenge = b64(createHash('sha256').update(verifier).digest());
  const q = new URLSearchParams({ response_type: 'code', client_id: CLIENT, redirect_uri: redirect, state, code_challenge: challenge, code_challenge_method: 'S256' });
  return { link: `${ISSUER}/oauth/authorize?${q}`, token };
}
