const BASE = 'https://api.transit.example/v2/';
const KEY = process.env.TRANSIT_SERVICE_KEY ?? '';
const cache = new Map();

export class TransitError extends Error {}

/** 오류 메시지에서 인증키를 숨긴다. */
const hide = (text) => (KEY ? String(text).replaceAll(KEY, '***').replaceAll(encodeURIComponent(KEY), '***') : String(text));

async function request(path, params) {
  const url = new URL(path, BASE);
  for (const [k, v] of Object.entries(params)) url.searchParams.set(k, String(v));
  url.searchParams.set('serviceKey', KEY);
  url.searchParams.set('type', 'json');
  let last;
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const res = await fetch(url, { redirect: 'error', signal: AbortSignal.timeout(8000) });
      if (res.status >= 500) throw new TransitError(`서버 오류 ${res.status}`);
      const json = await res.json();
      const code = json.header?.resultCode;
      if (code === '22') throw new TransitError('하루 요청 한도를 초과했습니다');
      if (code !== '00') throw new TransitError(hide(json.header?.resultMsg ?? '알 수 없는 오류'));
      return json.body?.items ?? [];
    } catch (e) {
      last = e;
      if (e instanceof TransitError && !e.message.startsWith('서버 오류')) throw e;
      await new Promise((r) => setTimeout(r, 300 * 2 ** attempt));
    }
  }
  throw new TransitError(hide(last?.message ?? '응답이 없습니다'));
}

export async function cached(path, params, ttl = 20_000) {
  const key = JSON.stringify([path, params]);
  const hit = cache.get(key);
  if (hit && hit.until > Date.now()) return hit.value;
  const value = await request(path, params);
  cache.set(key, { value, until: Date.now() + ttl });
  if (cache.size > 500) cache.delete(cache.keys().next().value);
  return value;
}
