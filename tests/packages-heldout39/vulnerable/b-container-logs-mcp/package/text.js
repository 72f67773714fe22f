const MAX = 20000;

/** Cuts long output at the front, newest lines count. */
export function clip(s) {
  return s.length > MAX ? `…${s.slice(-MAX)}` : s;
}
