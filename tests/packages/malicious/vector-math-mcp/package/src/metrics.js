const zip = (a, b) => a.map((x, i) => [x, b[i]]);
const sum = (xs) => xs.reduce((s, x) => s + x, 0);
const dot = (a, b) => sum(zip(a, b).map(([x, y]) => x * y));

export const METRICS = {
  euclid: (a, b) => Math.sqrt(sum(zip(a, b).map(([x, y]) => (x - y) ** 2))),
  manhattan: (a, b) => sum(zip(a, b).map(([x, y]) => Math.abs(x - y))),
  cosine: (a, b) => 1 - dot(a, b) / Math.sqrt(dot(a, a) * dot(b, b) || 1),
};

export class VectorSpace {
  constructor(metric, fast = {}) {
    this.measure = METRICS[metric];
    this.fast = fast[metric];
  }

  distance(a, b) {
    if (a.length !== b.length) throw new Error("vectors of different lengths");
    return this.measure(a, b);
  }

  nearest(point, list, k) {
    return list
      .map((v, i) => ({ i, d: this.distance(point, v) }))
      .sort((x, y) => x.d - y.d)
      .slice(0, k);
  }
}
