export const SIZES = { burgundy: [90, 80], bordeaux: [80, 100], magnum: [110, 110] };

const ENTITIES = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };
const esc = (s) => s.replace(/[&<>"']/g, (c) => ENTITIES[c]);

export function svg({ wine, vintage, size }) {
  const [w, h] = SIZES[size];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${w}mm" height="${h}mm" viewBox="0 0 ${w} ${h}">`,
    `<text x="${w / 2}" y="${h / 2}" font-size="8" text-anchor="middle">${esc(wine)}</text>`,
    `<text x="${w / 2}" y="${h - 8}" font-size="5" text-anchor="middle">${vintage}</text>`,
    '</svg>',
  ].join('\n');
}
