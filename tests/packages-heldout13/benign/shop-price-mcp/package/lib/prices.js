'use strict';

exports.discount = (m, percent) => ({ cents: Math.round(m.cents * (1 - percent / 100)), code: m.code });

exports.rank = (offers) => {
  const codes = new Set(offers.map((o) => o.value.code));
  if (codes.size > 1) throw new Error(`offers in different currencies: ${[...codes].join(', ')}`);
  return offers
    .map((o) => ({ shop: o.shop, perUnit: { cents: Math.round(o.value.cents / o.units), code: o.value.code } }))
    .sort((a, b) => a.perUnit.cents - b.perUnit.cents);
};
