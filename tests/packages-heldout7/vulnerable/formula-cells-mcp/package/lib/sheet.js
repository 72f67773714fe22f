import vm from 'node:vm';
import { functions } from './functions.js';

const CELL = /\b[A-Z]{1,2}[0-9]{1,4}\b/g;

export class Sheet {
  #scope;

  constructor(cells) {
    this.cells = new Map(Object.entries(cells));
    this.#scope = vm.createContext({ ...functions });
  }

  #translate(formula) {
    return formula.replace(/^=/, '').replace(CELL, (name) => this.cells.get(name) ?? 0).replaceAll('^', '**');
  }

  value(formula) {
    const script = new vm.Script(this.#translate(formula));
    return script.runInContext(this.#scope, { timeout: 200 });
  }
}
