import { HARBOURS, type Harbour } from './constants.js';

const rad = (deg: number) => (deg * Math.PI) / 180;

export function height(h: Harbour, at: number): number {
  const hours = at / 3_600_000;
  return h.waves.reduce((sum, [a, speed, phase]) => sum + a * Math.cos(rad(speed * hours - phase)), h.mean);
}

export function nextHigh(name: string, from = Date.now()): { at: Date; metres: number } {
  const h = HARBOURS[name];
  if (!h) throw new Error(`no harbour ${name}`);
  const step = 300_000;
  for (let t = from; t < from + 90_000_000; t += step) {
    if (height(h, t) > height(h, t - step) && height(h, t) >= height(h, t + step)) {
      return { at: new Date(t), metres: Number(height(h, t).toFixed(2)) };
    }
  }
  throw new Error('no high water found');
}
