'use strict';

const functions = new Map([
  ['SUM', (v) => v.reduce((a, b) => a + b, 0)],
  ['MAX', (v) => Math.max(...v)],
  ['MIN', (v) => Math.min(...v)],
]);

exports.names = () => [...functions.keys()];

exports.evaluate = (formula, cells) => {
  const tokens = formula.match(/\d+(?:\.\d+)?|[A-Z]+\d*|\S/g) ?? [];
  let at = 0;
  let depth = 0;
  const accept = (t) => tokens[at] === t && ++at > 0;
  const expect = (t) => {
    if (!accept(t)) throw new Error(`expected ${t}`);
  };

  function primary() {
    if (++depth > 100) throw new Error('nested too deeply');
    try {
      if (accept('-')) return -primary();
      if (accept('(')) {
        const v = sum();
        expect(')');
        return v;
      }
      const t = tokens[at++] ?? '';
      if (/^\d/.test(t)) return Number(t);
      if (functions.has(t)) {
        expect('(');
        const list = [sum()];
        while (accept(',')) list.push(sum());
        expect(')');
        return functions.get(t)(list);
      }
      if (/^[A-Z]+\d+$/.test(t)) return cells.get(t) ?? 0;
      throw new Error(`unexpected ${t || 'end'}`);
    } finally {
      depth--;
    }
  }

  function product() {
    let v = primary();
    while (tokens[at] === '*' || tokens[at] === '/') v = tokens[at++] === '*' ? v * primary() : v / primary();
    return v;
  }

  function sum() {
    let v = product();
    while (tokens[at] === '+' || tokens[at] === '-') v = tokens[at++] === '+' ? v + product() : v - product();
    return v;
  }

  const result = sum();
  if (at < tokens.length) throw new Error(`unexpected ${tokens[at]}`);
  return result;
};
