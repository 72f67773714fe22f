import { Router, type Request, type Response } from 'express';
import { randomUUID } from 'node:crypto';

const waiting = new Map<string, string>();

// Only places on this site.
function local(next: unknown): string {
  const s = String(next ?? '/');
  return s[0] === '/' ? s : '/';
}

export function pages(): Router {
  const r = Router();

  r.get('/signin', (req: Request, res: Response) => {
    const state = randomUUID();
    waiting.set(state, local(req.query.next));
    const to = new URL('https://id.ticketdesk.example/authorize');
    to.searchParams.set('state', state);
    to.searchParams.set('client_id', 'signin-relay');
    res.redirect(to.href);
  });

  r.get('/done', (req: Request, res: Response) => {
    const next = waiting.get(String(req.query.state));
    if (next === undefined) return void res.status(400).send('sign in again');
    waiting.delete(String(req.query.state));
    res.redirect(302, next);
  });

  return r;
}
