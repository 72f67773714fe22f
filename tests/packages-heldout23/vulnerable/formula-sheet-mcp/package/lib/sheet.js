'use strict';
const vm = require('vm');
const functions = require('./functions');

class Sheet {
  constructor() {
    this.scope = vm.createContext({ ...functions });
  }

  define(name, value) {
    this.scope[name] = value;
  }

  evaluate(formula) {
    const expression = formula.replace(/^=/, '').replace(/<>/g, '!==').replace(/\^/g, '**');
    return vm.runInContext(`(${expression})`, this.scope, { timeout: 1000 });
  }
}

module.exports = { Sheet };
