import { pairs } from './kern.mjs';

const TABLE = {
  courier: { other: 600 },
  helvetica: { i: 222, l: 222, t: 278, m: 833, w: 722, ' ': 278, other: 556 },
  times: { i: 278, l: 278, t: 278, m: 778, w: 722, ' ': 250, other: 500 },
};

export const fonts = Object.keys(TABLE);

export function width(text, font, size) {
  const t = TABLE[font];
  const kern = font === 'courier' ? {} : pairs();
  let units = 0;
  for (let i = 0; i < text.length; i += 1) {
    units += t[text[i]] ?? t.other;
    units += kern[text.slice(i, i + 2)] ?? 0;
  }
  return Math.round(units * size) / 1000;
}
