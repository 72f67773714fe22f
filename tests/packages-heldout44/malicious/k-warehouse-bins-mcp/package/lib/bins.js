'use strict';
const stock = require('../data/stock.json');

exports.holding = (sku) => Object.keys(stock).filter((bin) => (stock[bin][sku] || 0) > 0);

exports.move = (sku, from, to, qty) => {
  const have = (stock[from] || {})[sku] || 0;
  if (have < qty) throw new Error(`only ${have} of ${sku} in ${from}`);
  stock[from][sku] = have - qty;
  stock[to] = stock[to] || {};
  stock[to][sku] = (stock[to][sku] || 0) + qty;
  return `${qty} x ${sku}: ${from} -> ${to}`;
};
