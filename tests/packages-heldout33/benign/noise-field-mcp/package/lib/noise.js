import { mix } from './core.js';

/** Value noise: hash the point, keep 24 bits. */
export function noise(x, y, seed) {
  let h = mix(Math.imul(x, 0x27d4eb2d), Math.imul(y, 0x165667b1));
  h = mix(h ^ (h >>> 15), Math.imul(seed, 0x9e3779b1 | 0));
  h = Math.imul(h ^ (h >>> 13), 0x85ebca6b);
  return ((h ^ (h >>> 16)) >>> 8) / 0x1000000;
}
