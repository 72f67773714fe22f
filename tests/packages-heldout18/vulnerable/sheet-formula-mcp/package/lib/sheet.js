import { LIB } from './library.js';

const toExpression = (formula) => formula.replace(/<>/g, '!==').replace(/\^/g, '**');

export class Sheet {
  constructor(cells) {
    this.scope = { ...LIB, ...cells };
  }

  evaluate(formula) {
    const names = Object.keys(this.scope);
    const fn = new Function(...names, `"use strict"; return (${toExpression(formula)});`);
    return fn(...names.map((n) => this.scope[n]));
  }
}
