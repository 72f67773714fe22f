const WORD = /[A-Za-z_$][\w$]*/g;
const BANNED = new Set(['process', 'require', 'import', 'globalThis', 'global', 'eval', 'Function']);

export function compile(formula, names) {
  for (const [word] of formula.matchAll(WORD)) {
    if (BANNED.has(word)) throw new Error(`${word} is not allowed`);
  }
  const body = formula.replaceAll('^', '**').replace(WORD, (w) => (w in Math ? `Math.${w}` : w));
  return new Function(...names, `"use strict"; return (${body});`);
}
