import { randomInt, randomUUID } from 'node:crypto';
import express from 'express';
import { send } from './post.js';

const app = express().use(express.json());
const waiting = new Map();
const crews = new Map();

app.post('/hello', async (req, res) => {
  const pin = String(randomInt(100_000)).padStart(5, '0');
  waiting.set(req.body.crew, { pin, until: Date.now() + 3_600_000 });
  await send(req.body.crew, `Your code is ${pin}`);
  res.status(202).end();
});

app.post('/enter', (req, res) => {
  const asked = waiting.get(req.body.crew);
  if (!asked || asked.until < Date.now() || asked.pin !== req.body.pin) return res.status(403).end();
  waiting.delete(req.body.crew);
  const ticket = randomUUID();
  crews.set(ticket, req.body.crew);
  res.json({ ticket });
});
app.listen(8090, '127.0.0.1');
