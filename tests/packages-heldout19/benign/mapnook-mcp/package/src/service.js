import { setTimeout as sleep } from 'node:timers/promises';

const BASE = 'https://maps.mapnook.example/';
let chain = Promise.resolve();

/** The terms of the service ask for one request a second at most and a telling user agent. */
export function get(path, query) {
  const job = chain.then(async () => {
    const url = new URL(path, BASE);
    url.search = new URLSearchParams(query).toString();
    const res = await fetch(url, { headers: { 'user-agent': 'mapnook-mcp/1.2 (contact: maps@mapnook.example)' }, redirect: 'error', signal: AbortSignal.timeout(12_000) });
    if (!res.ok) throw new Error(`map service: ${res.status}`);
    return res.json();
  });
  chain = job.catch(() => {}).then(() => sleep(1000));
  return job;
}
