'use strict';
const BASE = process.env.RESULTS_API || 'https://results.example.org/api';

exports.district = async ({ district, year }) => {
  const r = await fetch(`${BASE}/${year}/${district}.json`, { signal: AbortSignal.timeout(10_000) });
  if (!r.ok) throw new Error(`no data for ${district} in ${year}`);
  return r.json();
};
