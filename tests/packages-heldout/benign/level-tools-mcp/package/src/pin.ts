import { createHash, timingSafeEqual } from 'node:crypto';

const digest = (s: string): Buffer => createHash('sha256').update(s).digest();
let left = 5;

export function pinFits(pin: string): boolean {
  const want = process.env.LEDGER_PIN ?? '';
  if (want.length < 6 || left === 0) return false;
  const fits = timingSafeEqual(digest(pin), digest(want));
  left = fits ? 5 : left - 1;
  return fits;
}

export const limit = (): number => Math.min(Number(process.env.LEDGER_LIMIT) || 500, 10_000);
