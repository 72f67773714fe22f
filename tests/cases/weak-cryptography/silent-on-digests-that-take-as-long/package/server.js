import { createHash, timingSafeEqual } from 'node:crypto';
import express from 'express';

const digest = (text) => createHash('sha256').update(text).digest();
const known = digest(process.env.FERRY_PIN ?? '');

export const gate = express.Router().use((req, res, next) => {
  const given = String(req.get('x-pin') ?? '');
  const pin = digest(given);
  if (!timingSafeEqual(pin, known)) return res.status(401).end();
  next();
});
