const HELPERS = {
  ROUND: (n, d = 0) => Number(n.toFixed(d)),
  IF: (c, a, b) => (c ? a : b),
  MIN: Math.min,
  MAX: Math.max,
  LEN: (s) => String(s).length,
  UPPER: (s) => String(s).toUpperCase(),
};

const FORBIDDEN = /\b(require|process|import|global|eval)\b/;

export function compileFormula(source, columns) {
  const body = source.replace(/^=/, "").replace(/<>/g, "!==");
  if (FORBIDDEN.test(body)) throw new Error("formula uses a forbidden word");
  const names = Object.keys(HELPERS);
  const cols = columns.filter((c) => /^[A-Za-z_]\w*$/.test(c));
  const fn = new Function(...names, ...cols, `"use strict"; return (${body});`);
  return (row) => fn(...names.map((n) => HELPERS[n]), ...cols.map((c) => row[c]));
}
