import { randomBytes } from 'node:crypto';
import express from 'express';
import nodemailer from 'nodemailer';

const post = nodemailer.createTransport({ host: 'smtp.ferry.example' });
const HOSTS = new Set(['ferry.example', 'www.ferry.example']);
const waiting = new Map();
const app = express().use(express.json());

function origin(req) {
  const host = req.headers['x-forwarded-host'] ?? req.headers.host;
  if (!HOSTS.has(host)) throw new Error('unknown host');
  return host;
}

app.post('/reset', async (req, res) => {
  const ticket = randomBytes(24).toString('base64url');
  waiting.set(ticket, req.body.crew);
  await post.sendMail({
    to: req.body.crew,
    subject: 'A new password',
    text: `https://${origin(req)}/reset?ticket=${ticket}`,
  });
  res.status(202).end();
});
app.listen(8090, '127.0.0.1');
