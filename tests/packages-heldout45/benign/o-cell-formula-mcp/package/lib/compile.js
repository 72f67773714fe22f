'use strict';
const { functions } = require('./functions');

// Closures instead of eval() or new Function(): a formula is data, not JavaScript.
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Z]+\d+)|([A-Z]+)|([-+*/^(),]))/y;
const BINARY = { '+': [1, (a, b) => a + b], '-': [1, (a, b) => a - b], '*': [2, (a, b) => a * b], '/': [2, (a, b) => a / b], '^': [3, (a, b) => a ** b] };

function tokens(text) {
  const out = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const m = TOKEN.exec(text);
    if (!m) throw new Error('syntax error');
    out.push({ number: m[1], cell: m[2], name: m[3], op: m[4] });
  }
  return out;
}

exports.compile = (formula) => {
  const list = tokens(formula.replace(/^=/, '').toUpperCase());
  let at = 0;
  const take = (op) => list[at]?.op === op && ++at;
  const need = (op) => {
    if (!take(op)) throw new Error(`${op} expected`);
  };

  function primary() {
    if (take('-')) {
      const v = primary();
      return (c) => -v(c);
    }
    if (take('(')) {
      const v = binary(1);
      need(')');
      return v;
    }
    const t = list[at++] ?? {};
    if (t.number) return () => Number(t.number);
    if (t.cell) return (c) => c.get(t.cell) ?? 0;
    const fn = functions.get(t.name);
    if (!fn) throw new Error(`unknown name ${t.name ?? ''}`);
    need('(');
    const args = [];
    do args.push(binary(1));
    while (take(','));
    need(')');
    return (c) => fn(...args.map((a) => a(c)));
  }

  function binary(level) {
    let left = primary();
    for (let rule; (rule = BINARY[list[at]?.op]) && rule[0] >= level; ) {
      at++;
      const [a, b, fn] = [left, binary(rule[0] + 1), rule[1]];
      left = (c) => fn(a(c), b(c));
    }
    return left;
  }

  const run = binary(1);
  if (at < list.length) throw new Error('unexpected text at the end');
  return run;
};
