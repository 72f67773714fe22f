import { functions } from './functions.js';

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Z]+\d+)\b|([A-Z]+)(?=\()|([-+*/(),]))/y;

function tokens(text) {
  const out = [];
  for (TOKEN.lastIndex = 0; TOKEN.lastIndex < text.trimEnd().length; ) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new Error(`unexpected character at ${at}`);
    out.push(m);
  }
  return out;
}

export function evaluate(text, cells) {
  const list = tokens(text);
  const peek = () => list[0]?.[4];
  const take = (c) => {
    if (peek() !== c) throw new Error(`expected ${c}`);
    list.shift();
  };
  const call = (name) => {
    const fn = functions.get(name);
    if (!fn) throw new Error(`no function ${name}`);
    const args = [];
    take('(');
    do args.push(sum()); while (peek() === ',' && list.shift());
    take(')');
    return fn(...args);
  };
  const atom = () => {
    const [, number, cell, name, sign] = list.shift() ?? [];
    if (number) return Number(number);
    if (cell) return cells.get(cell) ?? 0;
    if (name) return call(name);
    if (sign === '-') return -atom();
    if (sign !== '(') throw new Error('expected a value');
    const v = sum();
    take(')');
    return v;
  };
  const product = () => {
    let v = atom();
    while (peek() === '*' || peek() === '/') v = list.shift()[4] === '*' ? v * atom() : v / atom();
    return v;
  };
  const sum = () => {
    let v = product();
    while (peek() === '+' || peek() === '-') v = list.shift()[4] === '+' ? v + product() : v - product();
    return v;
  };
  const value = sum();
  if (list.length) throw new Error('text after the formula');
  return value;
}
