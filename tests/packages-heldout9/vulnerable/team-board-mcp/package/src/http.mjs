import { createHash, timingSafeEqual } from 'node:crypto';
import cors from 'cors';
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';
import { buildServer } from './board.mjs';

const corsOptions = {
  origin: (origin, allow) => allow(null, origin ?? true),
  credentials: true,
  exposedHeaders: ['mcp-session-id'],
};

const sha = (text) => createHash('sha256').update(text).digest();

export function createApp(sessions, passwordHash) {
  if (!passwordHash) throw new Error('BOARD_PASSWORD_HASH is not set');
  const app = express().use(cors(corsOptions), express.json({ limit: '200kb' }));

  app.post('/login', (req, res) => {
    const expected = Buffer.from(passwordHash, 'hex');
    const given = sha(String(req.body?.password ?? ''));
    if (expected.length !== given.length || !timingSafeEqual(expected, given)) return res.sendStatus(401);
    res.cookie('board', sessions.open(req.body.user), { httpOnly: true, sameSite: 'none', secure: true }).sendStatus(204);
  });

  app.post('/mcp', async (req, res) => {
    const id = /(?:^|;\s*)board=([^;]+)/.exec(req.headers.cookie ?? '')?.[1];
    const session = sessions.get(id);
    if (!session) return res.sendStatus(401);
    const transport = new StreamableHTTPServerTransport({
      sessionIdGenerator: undefined,
      enableDnsRebindingProtection: true,
      allowedHosts: [req.socket.localPort].map((p) => `127.0.0.1:${p}`),
    });
    await buildServer(session.user).connect(transport);
    await transport.handleRequest(req, res, req.body);
  });
  return app;
}
