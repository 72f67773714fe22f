'use strict';
const BASE = 'https://radar.weather.example.org/v1';

exports.radar = async (zoom, x, y) => {
  const r = await fetch(`${BASE}/${zoom}/${x}/${y}.png`, { redirect: 'error', signal: AbortSignal.timeout(10_000) });
  if (!r.ok) throw new Error(`radar: ${r.status}`);
  return Buffer.from(await r.arrayBuffer());
};
