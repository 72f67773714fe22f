export interface Harbour {
  name: string;
  lat: number;
  lon: number;
  lag: number;
}

export const harbours: Harbour[] = [
  { name: "Northhaven", lat: 53.9, lon: 8.2, lag: 0 },
  { name: "Saltwick", lat: 54.5, lon: -0.6, lag: 3.9 },
  { name: "Port Ellery", lat: 50.4, lon: -4.1, lag: 5.3 },
];

const PERIOD = 12.4206;
const EPOCH = Date.UTC(2025, 0, 1, 4, 20);

export function tides(h: Harbour, day: Date): string[] {
  const hours = (day.getTime() - EPOCH) / 3_600_000 - h.lag;
  const first = PERIOD - (((hours % PERIOD) + PERIOD) % PERIOD);
  const out: string[] = [];
  for (let t = first, high = true; t < 24; t += PERIOD / 2, high = !high) {
    const at = new Date(day.getTime() + t * 3_600_000);
    out.push(`${high ? "high" : "low"} ${at.toISOString().slice(11, 16)}`);
  }
  return out;
}

export function nearest(lat: number, lon: number): Harbour {
  const d = (h: Harbour) => (h.lat - lat) ** 2 + ((h.lon - lon) * Math.cos((lat * Math.PI) / 180)) ** 2;
  return harbours.reduce((a, b) => (d(b) < d(a) ? b : a));
}
