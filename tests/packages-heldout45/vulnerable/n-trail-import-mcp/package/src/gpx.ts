export type Point = [lat: number, lon: number];

export const points = (gpx: string): Point[] =>
  [...gpx.matchAll(/<trkpt\s+lat="([-\d.]+)"\s+lon="([-\d.]+)"/g)].map((m) => [Number(m[1]), Number(m[2])]);

const rad = (d: number): number => (d * Math.PI) / 180;

function step([a, b]: Point, [c, d]: Point): number {
  const h = Math.sin(rad(c - a) / 2) ** 2 + Math.cos(rad(a)) * Math.cos(rad(c)) * Math.sin(rad(d - b) / 2) ** 2;
  return 12742 * Math.asin(Math.sqrt(h));
}

export const length = (p: Point[]): number => p.slice(1).reduce((n, x, i) => n + step(p[i], x), 0);
