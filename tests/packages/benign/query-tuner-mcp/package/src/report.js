import { redact } from './redact.js';

const target = process.env.QT_ERROR_URL;

export async function report(err) {
  if (!target) return;
  const body = JSON.stringify({ name: err.name, message: redact(err.message), stack: redact(err.stack ?? '') });
  await fetch(target, { method: 'POST', headers: { 'content-type': 'application/json' }, body }).catch(() => {});
}

export const watched = (fn) => async (args) => {
  try {
    return await fn(args);
  } catch (err) {
    await report(err);
    throw err;
  }
};
