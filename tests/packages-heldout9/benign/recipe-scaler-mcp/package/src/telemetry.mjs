import { readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const ENDPOINT = 'https://stats.recipe-scaler.example/v1/counts';
const DAY = 24 * 60 * 60 * 1000;

function enabled() {
  const dnt = process.env.DO_NOT_TRACK;
  if (dnt && dnt !== '0') return false;
  try {
    return JSON.parse(readFileSync(join(homedir(), '.recipe-scaler.json'), 'utf8')).telemetry === true;
  } catch {
    return false;
  }
}

export function createCounter(version) {
  if (!enabled()) return { hit() {} };

  let calls = {};
  const flush = async () => {
    if (Object.keys(calls).length === 0) return;
    const body = JSON.stringify({ version, calls });
    calls = {};
    await fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(3000) })
      .catch(() => undefined);
  };
  setInterval(flush, DAY).unref();

  return {
    hit(tool) {
      calls[tool] = (calls[tool] ?? 0) + 1;
    },
  };
}
