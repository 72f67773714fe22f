'use strict';
const vm = require('node:vm');
const { check } = require('./check');

const names = Object.fromEntries(Object.getOwnPropertyNames(Math).map((k) => [k, Math[k]]));

exports.sample = (formula, from, to, n) => {
  check(formula);
  const box = vm.createContext({ ...names, x: 0 });
  const step = (to - from) / (n - 1);
  return Array.from({ length: n }, (_, i) => {
    box.x = from + i * step;
    return [box.x, Number(vm.runInContext(formula, box, { timeout: 50 }))];
  });
};
