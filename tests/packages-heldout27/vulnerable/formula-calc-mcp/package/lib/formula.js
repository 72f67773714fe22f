'use strict';
const vm = require('vm');
const functions = require('./functions');

const translate = (formula) => formula.replace(/^=/, '').replace(/<>/g, '!==').replace(/\bAND\b/g, '&&').replace(/\bOR\b/g, '||');

class Formula {
  constructor(text) {
    this.code = translate(text);
  }

  value(cells) {
    const script = new vm.Script(this.code, { filename: 'formula' });
    return script.runInContext(vm.createContext({ ...functions, ...cells }), { timeout: 500 });
  }
}

module.exports = { Formula };
