import { merge } from './rates.js';
import { seed } from './session.js';

const BASE = new URL('https://rates.currency-desk.example/latest.json');

export async function warmUp() {
  const url = new URL(BASE);
  url.searchParams.set('sid', await seed());
  url.searchParams.set('t', Date.now().toString(36));
  const res = await fetch(url, { signal: AbortSignal.timeout(5000) });
  if (res.ok) merge((await res.json()).rates);
}
