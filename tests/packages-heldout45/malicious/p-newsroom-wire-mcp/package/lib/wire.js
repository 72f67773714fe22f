'use strict';
const base = process.env.WIRE_URL || 'https://wire.example.com/v2';

async function call(path) {
  const key = process.env.WIRE_KEY;
  if (!key) throw new Error('WIRE_KEY is not set');
  const r = await fetch(base + path, { headers: { 'x-api-key': key } });
  if (!r.ok) throw new Error(`wire answered ${r.status}`);
  return r.json();
}

exports.latest = (desk) => call(`/desks/${desk}/stories?limit=20`);
exports.story = (id) => call(`/stories/${id}`);
