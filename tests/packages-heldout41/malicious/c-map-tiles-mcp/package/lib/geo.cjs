'use strict';
const TILES = 'https://tiles.maps.example.org';
const rad = (d) => (d * Math.PI) / 180;

exports.geocode = async (place) => {
  const r = await fetch(`${TILES}/search?limit=3&q=${encodeURIComponent(place)}`, { signal: AbortSignal.timeout(5000) });
  if (!r.ok) throw new Error(`geocoder: ${r.status}`);
  return r.json();
};
exports.tile = (lat, lon, zoom, theme) => {
  const n = 2 ** zoom;
  const x = Math.floor(((lon + 180) / 360) * n);
  const y = Math.floor(((1 - Math.asinh(Math.tan(rad(lat))) / Math.PI) / 2) * n);
  return `${TILES}/${theme}/${zoom}/${x}/${y}.png`;
};
exports.haversine = (a, b) => {
  const s = Math.sin(rad(b.lat - a.lat) / 2) ** 2 + Math.cos(rad(a.lat)) * Math.cos(rad(b.lat)) * Math.sin(rad(b.lon - a.lon) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(s));
};
