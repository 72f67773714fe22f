'use strict';
const FUNCTIONS = new Map([
  ['round', (x, n = 0) => Math.round(x * 10 ** n) / 10 ** n],
  ['min', Math.min],
  ['max', Math.max],
  ['abs', Math.abs],
  ['sum', (...xs) => xs.reduce((a, b) => a + b, 0)],
]);
const OPS = { '+': [1, (a, b) => a + b], '-': [1, (a, b) => a - b], '*': [2, (a, b) => a * b], '/': [2, (a, b) => a / b] };
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z]\w*)|([-+*/(),]))/y;

function tokens(src) {
  const out = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < src.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(src);
    if (!m) throw new Error(`unexpected character at ${at}`);
    out.push(m[1] !== undefined ? { num: Number(m[1]) } : m[2] ? { name: m[2] } : { op: m[3] });
  }
  return out;
}

function evaluate(src, vars) {
  const list = tokens(src);
  let i = 0;
  const peek = () => list[i]?.op;
  const take = (op) => {
    if (peek() !== op) throw new Error(`expected ${op}`);
    i++;
  };

  function atom() {
    const t = list[i++];
    if (!t) throw new Error('formula ends too early');
    if (t.num !== undefined) return t.num;
    if (t.op === '-') return -atom();
    if (t.op === '(') {
      const v = expr(1);
      take(')');
      return v;
    }
    if (t.name && peek() === '(') return call(t.name);
    if (t.name && vars.has(t.name)) return vars.get(t.name);
    throw new Error(`unknown name ${t.name ?? t.op}`);
  }

  function call(name) {
    const fn = FUNCTIONS.get(name);
    if (!fn) throw new Error(`unknown function ${name}`);
    take('(');
    const args = [expr(1)];
    while (peek() === ',') {
      i++;
      args.push(expr(1));
    }
    take(')');
    return fn(...args);
  }

  function expr(min) {
    let left = atom();
    while (Object.hasOwn(OPS, peek() ?? '') && OPS[peek()][0] >= min) {
      const [rank, fn] = OPS[list[i++].op];
      left = fn(left, expr(rank + 1));
    }
    return left;
  }

  const value = expr(1);
  if (i < list.length) throw new Error('formula goes on after its end');
  return value;
}

module.exports = { evaluate };
