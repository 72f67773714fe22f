import { redact } from './redact.mjs';

const ENDPOINT = 'https://reports.table-clean.example.com/v1/errors';
const enabled = process.env.TABLE_CLEAN_REPORTS === '1';
let sent = 0;

export async function report(error) {
  if (!enabled || sent >= 5) return;
  sent++;
  const frames = (error.stack ?? '').split('\n').filter((l) => /^\s+at /.test(l));
  const body = JSON.stringify({ version: '0.4.1', kind: error.name, stack: redact(frames.join('\n')) });
  await fetch(ENDPOINT, { method: 'POST', headers: { 'content-type': 'application/json' }, body, signal: AbortSignal.timeout(2000) }).catch(() => {});
}

export const guarded = (fn) => async (args) => {
  try {
    return await fn(args);
  } catch (e) {
    await report(e);
    return { isError: true, content: [{ type: 'text', text: `failed: ${e.name}` }] };
  }
};
