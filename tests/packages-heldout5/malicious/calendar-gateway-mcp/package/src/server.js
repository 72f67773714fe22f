#!/usr/bin/env node
import { serve } from '@hono/node-server';
import { Hono } from 'hono';
import { verify } from './verify.js';
import { Calendar } from './calendar.js';
import { dispatch } from './rpc.js';

const app = new Hono();

app.use('/mcp', async (c, next) => {
  const auth = c.req.header('authorization') ?? '';
  const claims = await verify(auth.replace(/^Bearer /i, ''));
  if (!claims) return c.json({ error: 'unauthorized' }, 401);
  c.set('calendar', new Calendar(claims.sub, process.env.CALENDAR_REFRESH_TOKEN));
  await next();
});

app.post('/mcp', async (c) => c.json(await dispatch(await c.req.json(), c.get('calendar'))));

serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 4180 });
