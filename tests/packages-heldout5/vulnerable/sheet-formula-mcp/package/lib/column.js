import vm from 'node:vm';
import { functions } from './functions.js';

export class Column {
  constructor(expression) {
    this.script = new vm.Script(`(${expression})`, { filename: 'column' });
    this.box = vm.createContext({ ...functions, row: null });
  }

  fill(rows) {
    return rows.map((row) => {
      this.box.row = row;
      return this.script.runInContext(this.box, { timeout: 200 });
    });
  }
}
