import { randomBytes } from 'node:crypto';
import express from 'express';

const files = new Map();
const app = express().use(express.json());

app.post('/export', (req, res) => {
  const ticket = randomBytes(24).toString('base64url');
  files.set(ticket, req.body.year);
  res.json({ download: `${req.protocol}://${req.get('host')}/export?ticket=${ticket}` });
});
app.listen(8090, '127.0.0.1');
