import { settings } from './settings.mjs';

function own(url) {
  const u = new URL(url);
  if (!u.hostname.endsWith(settings.zone)) throw new Error(`only addresses of ${settings.zone}`);
  return u;
}

export async function probe(url) {
  const start = performance.now();
  const res = await fetch(own(url), {
    headers: { 'x-api-key': settings.apiKey },
    signal: AbortSignal.timeout(settings.timeout),
  });
  const body = await res.text();
  return { status: res.status, ms: Math.round(performance.now() - start), body: body.slice(0, 2000) };
}
