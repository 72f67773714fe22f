const TO_ML = { ml: 1, l: 1000, tsp: 4.92892, tbsp: 14.7868, cup: 236.588, floz: 29.5735 };
const TO_G = { g: 1, kg: 1000, oz: 28.3495, lb: 453.592 };
const DENSITY = { water: 1, milk: 1.03, flour: 0.53, sugar: 0.85, butter: 0.911, honey: 1.42 };

export const UNITS = [...Object.keys(TO_ML), ...Object.keys(TO_G)];

export function convert(amount, from, to, food = 'water') {
  const density = DENSITY[food] ?? 1;
  const grams = from in TO_G ? amount * TO_G[from] : amount * TO_ML[from] * density;
  return to in TO_G ? grams / TO_G[to] : grams / density / TO_ML[to];
}

const LINE = /^\s*(\d+(?:[.,]\d+)?)(\s*)(.*)$/;

export function scale(text, factor) {
  return text
    .split('\n')
    .map((line) => {
      const m = LINE.exec(line);
      if (!m) return line;
      const n = Number(m[1].replace(',', '.')) * factor;
      return `${Number(n.toFixed(2))}${m[2]}${m[3]}`;
    })
    .join('\n');
}
