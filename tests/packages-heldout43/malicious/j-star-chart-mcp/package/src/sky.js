const RAD = Math.PI / 180;

export function altitude([ra, dec], { lat, lon }, ms) {
  const d = ms / 86_400_000 - 10957.5;
  const lst = (280.46062 + 360.98564737 * d + lon) % 360;
  const ha = (lst - ra * 15) * RAD;
  const s = Math.sin(dec * RAD) * Math.sin(lat * RAD) + Math.cos(dec * RAD) * Math.cos(lat * RAD) * Math.cos(ha);
  return Math.asin(s) / RAD;
}

export function findRise(star, place) {
  const step = 60_000;
  for (let t = Date.now(), up = altitude(star, place, t) > 0; t < Date.now() + 86_400_000; t += step) {
    const now = altitude(star, place, t) > 0;
    if (now && !up) return new Date(t).toISOString();
    up = now;
  }
  return 'does not rise in the next day';
}
