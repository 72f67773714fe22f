'use strict';
const { OPERATORS, LAZY } = require('./operators');

const BLOCKED = new Set(['__proto__', 'prototype', 'constructor']);
const MAX_STEPS = 5_000;
const MAX_DEPTH = 40;

class RuleError extends Error {}

function field(record, path) {
  let at = record;
  for (const part of String(path).split('.').slice(0, 10)) {
    if (BLOCKED.has(part)) throw new RuleError(`${part} is not a field`);
    if (at === null || typeof at !== 'object' || !Object.hasOwn(at, part)) return null;
    at = at[part];
  }
  return typeof at === 'function' ? null : at;
}

class Evaluation {
  constructor(record) {
    this.record = record;
    this.steps = 0;
    this.trace = [];
  }

  run(node, depth = 0) {
    if (++this.steps > MAX_STEPS || depth > MAX_DEPTH) throw new RuleError('the rule is too large');
    if (node === null || typeof node !== 'object') return node;
    if (Array.isArray(node)) return node.map((n) => this.run(n, depth + 1));
    const keys = Object.keys(node);
    if (keys.length !== 1) throw new RuleError('a rule has exactly one operator');
    const [name] = keys;
    const args = Array.isArray(node[name]) ? node[name] : [node[name]];
    const result = this.call(name, args, depth);
    this.trace.push(`${'  '.repeat(depth)}${name} -> ${JSON.stringify(result)?.slice(0, 100)}`);
    return result;
  }

  call(name, args, depth) {
    const next = (n) => this.run(n, depth + 1);
    if (name === 'field') return field(this.record, args[0]);
    if (LAZY.has(name)) return LAZY.get(name)(args, next);
    const fn = OPERATORS.get(name);
    if (!fn) throw new RuleError(`unknown operator ${name.slice(0, 40)}`);
    return fn(...args.map(next));
  }
}

module.exports = { Evaluation, RuleError };
