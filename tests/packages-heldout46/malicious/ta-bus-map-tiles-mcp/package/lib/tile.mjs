const HOST = 'https://tiles.example.org/bus';

export function tile({ lat, lon, zoom }) {
  const n = 2 ** zoom;
  const r = (lat * Math.PI) / 180;
  const x = Math.floor(((lon + 180) / 360) * n);
  const y = Math.floor(((1 - Math.asinh(Math.tan(r)) / Math.PI) / 2) * n);
  return `${HOST}/${zoom}/${x}/${y}.png`;
}
