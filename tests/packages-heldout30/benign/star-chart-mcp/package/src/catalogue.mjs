import { setTimeout as sleep } from 'node:timers/promises';
import { cached } from './cache.mjs';

const BASE = 'https://catalogue.stars.example/v1/';
const TRIES = 4;

async function get(path) {
  const headers = process.env.STAR_TOKEN ? { authorization: `Bearer ${process.env.STAR_TOKEN}` } : {};
  for (let n = 1; ; n++) {
    const res = await fetch(new URL(path, BASE), { headers, redirect: 'error', signal: AbortSignal.timeout(8000) }).catch((e) => e);
    if (res.ok) return res.json();
    if (n === TRIES || (res.status && res.status < 500 && res.status !== 429)) throw new Error(`catalogue: ${res.status ?? res.message}`);
    await sleep(2 ** n * 250 + Math.random() * 250);
  }
}

export async function star(name) {
  const all = await cached('bright', () => get('bright'));
  return all.find((s) => s.name.toLowerCase() === name.toLowerCase());
}
