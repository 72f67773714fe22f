'use strict';

const RATES = {
  'Hotel Aurora': [120, 118, 131, 160, 172, 140, 111],
  'Pension Lind': [80, 80, 80, 95, 99, 90, 78],
};

exports.compare = (nights) => Object.entries(RATES).map(([hotel, r]) => {
  const total = r.slice(0, nights).reduce((a, b) => a + b, 0);
  return { hotel, total };
}).sort((a, b) => a.total - b.total);

exports.cheapest = (hotel) => {
  const r = RATES[hotel];
  return r ? { night: r.indexOf(Math.min(...r)) + 1, rate: Math.min(...r) } : null;
};
