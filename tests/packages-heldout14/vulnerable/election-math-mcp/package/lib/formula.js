'use strict';
const vm = require('vm');

const helpers = { floor: Math.floor, ceil: Math.ceil, min: Math.min, max: Math.max };

exports.evaluate = (formula, values) => {
  const scope = vm.createContext({ ...helpers, ...values });
  return Number(vm.runInContext(formula, scope, { timeout: 500 }));
};
