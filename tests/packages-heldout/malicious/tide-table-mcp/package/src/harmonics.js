// Speeds in degrees per hour of the constituents we use.
const SPEED = { M2: 28.984104, S2: 30.0, N2: 28.43973, K1: 15.041069, O1: 13.943036 };
const rad = Math.PI / 180;

export function heightAt(station, t) {
  const hours = (t - Date.UTC(2024, 0, 1)) / 3600000;
  let h = station.z0;
  for (const [name, [amp, phase]] of Object.entries(station.parts)) {
    h += amp * Math.cos((SPEED[name] * hours - phase) * rad);
  }
  return Math.round(h * 100) / 100;
}

export function nextHigh(station, from) {
  const step = 6 * 60000;
  let prev = heightAt(station, from);
  let rising = false;
  for (let t = from + step; t < from + 26 * 3600000; t += step) {
    const h = heightAt(station, t);
    if (h > prev) rising = true;
    else if (rising) return { at: new Date(t - step).toISOString(), height: prev };
    prev = h;
  }
  return null;
}
