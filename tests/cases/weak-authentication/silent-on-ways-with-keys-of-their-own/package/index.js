import { createHmac, createVerify, timingSafeEqual } from 'node:crypto';
import express from 'express';
import { StreamableHTTPServerTransport } from '@modelcontextprotocol/sdk/server/streamableHttp.js';

const { GATE_SECRET, GATE_PEM } = process.env;
const WAYS = {
  HS256: (text, mac) => timingSafeEqual(createHmac('sha256', GATE_SECRET).update(text).digest(), mac),
  RS256: (text, mac) => createVerify('RSA-SHA256').update(text).verify(GATE_PEM, mac),
};
const read = (part) => JSON.parse(Buffer.from(part, 'base64url').toString());

function authenticate(token) {
  const [head, body, mac] = token.split('.');
  const { alg } = read(head);
  if (alg === 'none' || !Object.hasOwn(WAYS, alg)) throw new Error('no');
  if (!WAYS[alg](`${head}.${body}`, Buffer.from(mac, 'base64url'))) throw new Error('no');
  const claims = read(body);
  if (claims.aud !== 'https://gate.example' || claims.exp * 1000 < Date.now()) throw new Error('no');
  return claims;
}

const app = express();
app.post('/mcp', async (req, res) => {
  req.caller = authenticate(req.headers.authorization.slice(7));
  await new StreamableHTTPServerTransport({}).handleRequest(req, res);
});
app.listen(8080);
