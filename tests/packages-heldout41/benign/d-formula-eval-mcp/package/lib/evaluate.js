import { tokenize } from './tokens.js';

const FUNCTIONS = new Map(Object.entries({ sqrt: Math.sqrt, sin: Math.sin, cos: Math.cos, ln: Math.log, min: Math.min, max: Math.max }));
const MAX_DEPTH = 60;

export function evaluate(source, variables) {
  const tokens = tokenize(source);
  let i = 0;
  let depth = 0;
  const peek = () => tokens[i]?.type;
  const take = (type) => {
    if (peek() !== type) throw new Error(`expected ${type}`);
    return tokens[i++].value;
  };

  function sum() {
    if (++depth > MAX_DEPTH) throw new Error('too many brackets');
    let v = product();
    while (peek() === '+' || peek() === '-') v = take(peek()) === '+' ? v + product() : v - product();
    depth--;
    return v;
  }
  function product() {
    let v = unary();
    for (;;) {
      if (peek() === '*') take('*'), (v *= unary());
      else if (peek() === '/') take('/'), (v /= unary());
      else if (peek() === '%') take('%'), (v %= unary());
      else return v;
    }
  }
  function unary() {
    let sign = 1;
    while (peek() === '-') take('-'), (sign = -sign);
    return sign * power();
  }
  function power() {
    const base = atom();
    if (peek() !== '^') return base;
    take('^');
    return base ** unary();
  }
  function atom() {
    if (peek() === 'number') return take('number');
    if (peek() === '(') {
      take('(');
      const v = sum();
      take(')');
      return v;
    }
    const name = take('name');
    if (peek() !== '(') {
      if (!variables.has(name)) throw new Error(`unknown variable ${name}`);
      return variables.get(name);
    }
    const fn = FUNCTIONS.get(name);
    if (!fn) throw new Error(`unknown function ${name}`);
    take('(');
    const args = [sum()];
    while (peek() === ',') take(','), args.push(sum());
    take(')');
    return fn(...args);
  }

  const value = sum();
  if (i < tokens.length) throw new Error(`unexpected ${tokens[i].value}`);
  return value;
}
