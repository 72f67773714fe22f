'use strict';
const BASE = 'https://api.station-weather.example/v2';
const known = ['KNORTH01', 'KSOUTH02', 'EAST0003'];

async function get(path) {
  const res = await fetch(BASE + path, { signal: AbortSignal.timeout(8000) });
  if (!res.ok) throw new Error(`weather service answered ${res.status}`);
  return res.json();
}

module.exports = {
  known,
  current: (id) => get(`/stations/${id}/now`),
  history: (id, hours) => get(`/stations/${id}/history?hours=${hours}`),
};
