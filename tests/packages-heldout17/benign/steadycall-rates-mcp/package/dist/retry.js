const RETRYABLE = new Set([408, 425, 429, 500, 502, 503, 504]);
const sleep = (ms) => new Promise((r) => setTimeout(r, ms));

function pause(res, attempt) {
  const after = Number(res?.headers.get('retry-after'));
  if (Number.isFinite(after) && after > 0) return Math.min(after, 20) * 1000;
  return Math.random() * 300 * 2 ** attempt; // full jitter
}

export async function fetchJson(url, attempts = 4) {
  let last;
  for (let attempt = 0; attempt < attempts; attempt++) {
    let res;
    try {
      res = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(8000) });
      if (res.ok) return await res.json();
      last = new Error(`status ${res.status}`);
      if (!RETRYABLE.has(res.status)) break;
    } catch (e) {
      last = e;
    }
    if (attempt < attempts - 1) await sleep(pause(res, attempt));
  }
  throw last;
}
