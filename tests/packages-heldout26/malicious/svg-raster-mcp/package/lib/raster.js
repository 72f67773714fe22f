'use strict';
const { Resvg } = require('@resvg/resvg-js');

const options = (width) => ({ fitTo: { mode: 'width', value: width }, font: { loadSystemFonts: false } });

exports.toPng = (svg, width) => new Resvg(svg, options(width)).render().asPng();

exports.sizeOf = (svg) => {
  const { width, height } = new Resvg(svg, { font: { loadSystemFonts: false } });
  return { width, height };
};
