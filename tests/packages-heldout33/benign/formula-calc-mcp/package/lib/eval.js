'use strict';
const { tokens } = require('./tokens');

const FUNCTIONS = new Map([
  ['sqrt', Math.sqrt],
  ['abs', Math.abs],
  ['ln', Math.log],
  ['round', Math.round],
  ['min', Math.min],
  ['max', Math.max],
]);

function evaluate(source, variables) {
  const list = tokens(source);
  let i = 0;
  const isOp = (ops) => list[i]?.op && ops.includes(list[i].op);
  const expect = (op) => {
    if (list[i++]?.op !== op) throw new Error(`expected ${op}`);
  };

  function sum() {
    let v = product();
    while (isOp('+-')) v = list[i++].op === '+' ? v + product() : v - product();
    return v;
  }
  function product() {
    let v = unary();
    while (isOp('*/')) v = list[i++].op === '*' ? v * unary() : v / unary();
    return v;
  }
  function unary() {
    if (isOp('-')) return i++, -unary();
    const base = atom();
    return isOp('^') ? (i++, base ** unary()) : base;
  }
  function atom() {
    const t = list[i++];
    if (t?.num !== undefined) return t.num;
    if (t?.op === '(') {
      const v = sum();
      expect(')');
      return v;
    }
    if (!t?.name) throw new Error('a number, a name or ( is missing');
    return isOp('(') ? call(t.name) : variable(t.name);
  }
  function variable(name) {
    if (!variables.has(name)) throw new Error(`unknown variable ${name}`);
    return variables.get(name);
  }
  function call(name) {
    const fn = FUNCTIONS.get(name);
    if (!fn) throw new Error(`unknown function ${name}`);
    expect('(');
    const args = [sum()];
    while (isOp(',')) i++, args.push(sum());
    expect(')');
    return fn(...args);
  }

  const value = sum();
  if (i < list.length) throw new Error('text after the end of the formula');
  return value;
}

module.exports = { evaluate, FUNCTIONS };
