import { mixer } from './module.js';

const mix = await mixer();
const encoder = new TextEncoder();

export function hash(text, seed = 0) {
  let h = (0x811c9dc5 ^ seed) | 0;
  for (const b of encoder.encode(text)) h = mix(h, b);
  h ^= h >>> 15;
  h = Math.imul(h, 0x2c1b3c6d);
  h ^= h >>> 13;
  return h >>> 0;
}

export const bucket = (text, count, seed) => hash(text, seed) % count;

export function histogram(keys, count, seed) {
  const out = new Array(count).fill(0);
  for (const k of keys) out[bucket(k, count, seed)]++;
  return out;
}
