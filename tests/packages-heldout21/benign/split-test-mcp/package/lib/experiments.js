import { createHash } from 'node:crypto';
import { RpcError } from './rpc.js';

const NAME = /^[a-z][a-z0-9-]{0,40}$/;
const bad = (text) => new RpcError(-32602, text);

export class Experiments {
  #counts = new Map();

  static point(experiment, unit) {
    return createHash('sha256').update(JSON.stringify([experiment, unit])).digest().readUInt32BE(0) / 2 ** 32;
  }

  static assign(experiment, unit, variants) {
    const total = variants.reduce((n, v) => n + v.weight, 0);
    let p = Experiments.point(experiment, unit) * total;
    for (const v of variants) {
      p -= v.weight;
      if (p < 0) return v.name;
    }
    return variants.at(-1).name;
  }

  static check({ experiment, unit, variants }) {
    if (!NAME.test(experiment ?? '')) throw bad('experiment is not a name');
    if (typeof unit !== 'string' || !unit || unit.length > 200) throw bad('unit is missing');
    if (!Array.isArray(variants) || variants.length < 2 || variants.length > 20) throw bad('two to twenty variants');
    for (const v of variants) if (!NAME.test(v?.name ?? '') || !(v.weight > 0 && v.weight <= 1000)) throw bad('a variant has a name and a weight');
  }

  record({ experiment, variant, converted }) {
    if (!NAME.test(experiment ?? '') || !NAME.test(variant ?? '')) throw bad('experiment and variant are names');
    const key = `${experiment}/${variant}`;
    if (!this.#counts.has(key) && this.#counts.size >= 10_000) throw bad('too many variants');
    const c = this.#counts.get(key) ?? { shown: 0, converted: 0 };
    c.shown++;
    if (converted === true) c.converted++;
    this.#counts.set(key, c);
    return c;
  }

  report(experiment) {
    if (!NAME.test(experiment ?? '')) throw bad('experiment is not a name');
    const rows = [...this.#counts].filter(([k]) => k.startsWith(`${experiment}/`)).map(([k, c]) => ({ variant: k.split('/')[1], ...c, rate: c.converted / c.shown }));
    const [a, b] = rows;
    if (rows.length !== 2) return { rows };
    const p = (a.converted + b.converted) / (a.shown + b.shown);
    const se = Math.sqrt(p * (1 - p) * (1 / a.shown + 1 / b.shown));
    return { rows, z: se ? Number(((a.rate - b.rate) / se).toFixed(3)) : null };
  }
}
