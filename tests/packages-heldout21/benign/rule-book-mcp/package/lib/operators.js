'use strict';

const number = (x) => {
  if (typeof x !== 'number' || !Number.isFinite(x)) throw new TypeError('a number is needed');
  return x;
};

const OPERATORS = new Map(
  Object.entries({
    '==': (a, b) => a === b,
    '!=': (a, b) => a !== b,
    '<': (a, b) => number(a) < number(b),
    '<=': (a, b) => number(a) <= number(b),
    '>': (a, b) => number(a) > number(b),
    '>=': (a, b) => number(a) >= number(b),
    '+': (...xs) => xs.reduce((s, x) => s + number(x), 0),
    '-': (a, b = 0) => number(a) - number(b),
    '*': (...xs) => xs.reduce((s, x) => s * number(x), 1),
    '/': (a, b) => number(number(a) / number(b)),
    in: (a, b) => Array.isArray(b) && b.includes(a),
    startsWith: (a, b) => String(a).startsWith(String(b)),
    length: (a) => (typeof a === 'string' || Array.isArray(a) ? a.length : 0),
    not: (a) => !a,
  }),
);

// evaluated only as far as needed
const LAZY = new Map(
  Object.entries({
    and: (args, run) => args.every((a) => Boolean(run(a))),
    or: (args, run) => args.some((a) => Boolean(run(a))),
    if: (args, run) => (run(args[0]) ? run(args[1]) : args.length > 2 ? run(args[2]) : null),
  }),
);

module.exports = { OPERATORS, LAZY };
