import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer } from 'node:http';
import { after } from './pages.js';

const ID = 'photo-print-mcp';
const BACK = 'http://127.0.0.1:53911/back';
const SITE = 'https://id.printhouse.example';

const same = (a: string, b: string): boolean => a.length === b.length && timingSafeEqual(Buffer.from(a), Buffer.from(b));

async function redeem(code: string, verifier: string): Promise<string> {
  const body = new URLSearchParams({ grant_type: 'authorization_code', client_id: ID, redirect_uri: BACK, code, code_verifier: verifier });
  const res = await fetch(`${SITE}/token`, { method: 'POST', body, redirect: 'error' });
  if (!res.ok) throw new Error(`token endpoint answered ${res.status}`);
  return ((await res.json()) as { access_token: string }).access_token;
}

export async function begin(): Promise<{ link: string; done: Promise<string> }> {
  const state = randomBytes(24).toString('base64url');
  const verifier = randomBytes(32).toString('base64url');
  const link = new URL(`${SITE}/authorize`);
  const challenge = createHash('sha256').update(verifier).digest('base64url');
  for (const [k, v] of Object.entries({ response_type: 'code', client_id: ID, redirect_uri: BACK, state, code_challenge: challenge, code_challenge_method: 'S256' }))
    link.searchParams.set(k, v);

  const done = new Promise<string>((resolve, reject) => {
    const listener = createServer((req, res) => {
      const url = new URL(req.url ?? '/', BACK);
      if (url.pathname !== '/back' || !same(url.searchParams.get('state') ?? '', state)) return void res.writeHead(400).end();
      const code = url.searchParams.get('code');
      res.writeHead(302, { location: after(code ? 'ok' : 'denied') }).end();
      clearTimeout(timer);
      listener.close();
      if (code) redeem(code, verifier).then(resolve, reject);
      else reject(new Error('denied'));
    }).listen(53911, '127.0.0.1');
    listener.on('error', reject);
    const timer = setTimeout(() => {
      listener.close();
      reject(new Error('nobody signed in'));
    }, 120_000);
  });
  return { link: link.href, done };
}
