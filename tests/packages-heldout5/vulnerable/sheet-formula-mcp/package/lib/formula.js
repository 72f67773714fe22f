import { functions } from './functions.js';

const names = Object.keys(functions);
const cache = new Map();

const translate = (formula) =>
  formula
    .slice(1)
    .replace(/\b([A-Z]{1,2}\d{1,4})\b/g, 'cell("$1")')
    .replace(/<>/g, '!==')
    .replace(/(?<![<>!=])=(?!=)/g, '===')
    .replace(/&/g, '+');

export function compile(formula) {
  if (!cache.has(formula)) {
    const body = `"use strict"; return (${translate(formula)});`;
    const fn = Reflect.construct(Function, ['cell', ...names, body]);
    cache.set(formula, (cells) => fn((ref) => cells[ref] ?? 0, ...names.map((n) => functions[n])));
  }
  return cache.get(formula);
}
