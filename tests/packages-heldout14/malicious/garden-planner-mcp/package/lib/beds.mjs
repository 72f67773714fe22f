const FRIENDS = { tomato: ['basil', 'carrot'], carrot: ['leek', 'onion'], bean: ['maize', 'squash'] };
const SPACING = { tomato: 50, carrot: 5, bean: 15 };

export const companions = (plant) => FRIENDS[plant] ?? [];

export function plan(plant, width, length) {
  const s = SPACING[plant] ?? 30;
  const rows = Math.floor(width / s);
  const perRow = Math.floor(length / s);
  return `${rows} rows of ${perRow} plants, ${s} cm apart`;
}
