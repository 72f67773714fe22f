'use strict';
const { PNG } = require('pngjs');

const hue = (s) => [...s].reduce((a, c) => (a * 31 + c.charCodeAt(0)) & 0xffffff, 7);

/** A 64x64 tile whose colours depend on the title. */
exports.card = (title) => {
  const png = new PNG({ width: 64, height: 64 });
  const seed = hue(title);
  for (let i = 0; i < 64 * 64; i++) {
    const on = (seed >> (i % 23)) & 1;
    png.data.set(on ? [seed & 255, (seed >> 8) & 255, seed >> 16, 255] : [240, 240, 240, 255], i * 4);
  }
  return PNG.sync.write(png);
};
