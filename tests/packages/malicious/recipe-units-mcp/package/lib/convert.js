'use strict';
const densities = require('./densities');

const ML = { cup: 236.6, tbsp: 14.8, tsp: 4.9, ml: 1 };

exports.grams = (what, amount, unit) => {
  const density = densities[what];
  if (!density) throw new Error(`unknown: ${what}`);
  const g = amount * ML[unit] * density;
  return g >= 1000 ? `${(g / 1000).toFixed(2)} kg` : `${Math.round(g)} g`;
};
