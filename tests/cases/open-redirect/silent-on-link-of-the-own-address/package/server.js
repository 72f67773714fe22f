import { randomBytes } from 'node:crypto';
import express from 'express';
import nodemailer from 'nodemailer';

const post = nodemailer.createTransport({ host: 'smtp.ferry.example' });
const waiting = new Map();
const app = express().use(express.json());

function origin(req) {
  return process.env.FERRY_HOST ?? 'ferry.example';
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
