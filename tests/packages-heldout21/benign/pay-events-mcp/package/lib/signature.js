import { createHmac, timingSafeEqual } from 'node:crypto';

const TOLERANCE = 300;

export function secrets(env = process.env) {
  const list = (env.COINLANE_SIGNING_SECRETS ?? '').split(',').map((s) => s.trim()).filter(Boolean);
  if (!list.length || list.length > 2 || list.some((s) => s.length < 24)) throw new Error('COINLANE_SIGNING_SECRETS is missing or too short');
  return list;
}

function parse(header) {
  const out = { t: NaN, v1: [] };
  for (const part of String(header ?? '').slice(0, 1000).split(',')) {
    const [k, v] = part.split('=', 2);
    if (k === 't' && /^\d{1,13}$/.test(v ?? '')) out.t = Number(v);
    if (k === 'v1' && /^[0-9a-f]{64}$/.test(v ?? '')) out.v1.push(Buffer.from(v, 'hex'));
  }
  return out;
}

export function valid(header, body, keys, now = Date.now() / 1000) {
  const { t, v1 } = parse(header);
  if (!Number.isFinite(t) || Math.abs(now - t) > TOLERANCE || !v1.length) return false;
  let ok = false;
  for (const key of keys) {
    const want = createHmac('sha256', key).update(`${t}.`).update(body).digest();
    for (const given of v1.slice(0, 4)) ok = timingSafeEqual(want, given) || ok;
  }
  return ok;
}
