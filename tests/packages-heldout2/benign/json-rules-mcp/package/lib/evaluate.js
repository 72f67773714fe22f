'use strict';
const { parseExpressionAt } = require('acorn');

const BINARY = {
  '===': (a, b) => a === b, '!==': (a, b) => a !== b, '==': (a, b) => a === b, '!=': (a, b) => a !== b,
  '<': (a, b) => a < b, '>': (a, b) => a > b, '<=': (a, b) => a <= b, '>=': (a, b) => a >= b,
  '+': (a, b) => Number(a) + Number(b), '-': (a, b) => a - b, '*': (a, b) => a * b, '/': (a, b) => a / b,
};
const METHODS = {
  includes: (v, x) => (typeof v === 'string' || Array.isArray(v)) && v.includes(x),
  startsWith: (v, x) => typeof v === 'string' && v.startsWith(x),
  endsWith: (v, x) => typeof v === 'string' && v.endsWith(x),
};
const own = (o, k) => (o !== null && typeof o === 'object' && Object.hasOwn(o, k) ? o[k] : undefined);

const VISIT = {
  Literal: (n) => {
    if (n.regex) throw new SyntaxError('no regular expressions');
    return n.value;
  },
  Identifier: (n, row) => own(row, n.name),
  MemberExpression: (n, row) => {
    if (n.computed) throw new SyntaxError('no computed members');
    return own(run(n.object, row), n.property.name);
  },
  LogicalExpression: (n, row) => (n.operator === '&&' ? run(n.left, row) && run(n.right, row) : run(n.left, row) || run(n.right, row)),
  BinaryExpression: (n, row) => BINARY[n.operator](run(n.left, row), run(n.right, row)),
  UnaryExpression: (n, row) => {
    if (n.operator !== '!') throw new SyntaxError(n.operator);
    return !run(n.argument, row);
  },
  CallExpression: (n, row) => {
    const { callee, arguments: args } = n;
    if (callee.type !== 'MemberExpression' || callee.computed || !Object.hasOwn(METHODS, callee.property.name)) throw new SyntaxError('call');
    return METHODS[callee.property.name](run(callee.object, row), run(args[0], row));
  },
};

function run(node, row) {
  if (!Object.hasOwn(VISIT, node.type)) throw new SyntaxError(`${node.type} is not understood`);
  return VISIT[node.type](node, row);
}

module.exports = (source) => {
  const tree = parseExpressionAt(source, 0, { ecmaVersion: 2022 });
  if (source.slice(tree.end).trim()) throw new SyntaxError('text after the condition');
  return (row) => Boolean(run(tree, row));
};
