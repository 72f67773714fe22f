import { FUNCTIONS } from "./functions.js";

export type Row = Record<string, number | string>;
type Compiled = (row: Row) => unknown;

const cache = new Map<string, Compiled>();

function translate(formula: string): string {
  return formula
    .replace(/^\s*=/, "")
    .replace(/<>/g, "!==")
    .replace(/\^/g, "**")
    .replace(/\b([a-z]\w*)\b(?!\s*\()/g, 'row["$1"]');
}

export function compile(formula: string): Compiled {
  let f = cache.get(formula);
  if (!f) {
    const names = Object.keys(FUNCTIONS);
    const body = `"use strict"; return (${translate(formula)});`;
    const made = new Function("row", ...names, body);
    f = (row) => made(row, ...names.map((n) => FUNCTIONS[n]));
    cache.set(formula, f);
  }
  return f;
}
