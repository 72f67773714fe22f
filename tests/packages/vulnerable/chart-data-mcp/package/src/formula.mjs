const ALLOWED = /[\dx+\-*/().\s]+|Math\.\w+/;

export class FormulaError extends Error {}

const cache = new Map();

export function compile(formula) {
  if (!ALLOWED.test(formula)) throw new FormulaError("only arithmetic and Math functions");
  let fn = cache.get(formula);
  if (!fn) {
    fn = new Function("x", `"use strict"; return (${formula});`);
    cache.set(formula, fn);
  }
  return fn;
}

export function* series(formula, from, to, count) {
  const f = compile(formula);
  const step = (to - from) / Math.max(1, count - 1);
  for (let i = 0; i < count; i++) {
    const x = from + i * step;
    yield [x, Number(f(x))];
  }
}
