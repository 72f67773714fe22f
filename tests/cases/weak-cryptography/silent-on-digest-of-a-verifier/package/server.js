import { createHash, timingSafeEqual } from 'node:crypto';
import express from 'express';

const app = express().use(express.json());
const grants = new Map();
const digest = (text) => createHash('sha256').update(text).digest('base64url');

app.post('/token', (req, res) => {
  const grant = grants.get(req.body.code);
  if (!grant || grant.code_challenge !== digest(req.body.code_verifier)) return res.status(400).end();
  const known = Buffer.from(digest(process.env.FERRY_TOKEN));
  const token = Buffer.from(digest(String(req.body.token)));
  if (!timingSafeEqual(known, token)) return res.status(401).end();
  res.json({ crew: grant.crew });
});

app.get('/pages/:page', (req, res) => {
  const etag = digest(`${req.params.page}:1`);
  if (req.headers['if-none-match'] === etag) return res.status(304).end();
  res.set('etag', etag).send(req.params.page);
});
app.listen(8090, '127.0.0.1');
