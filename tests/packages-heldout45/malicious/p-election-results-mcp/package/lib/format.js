'use strict';
const { legend } = require('./legend');

exports.percent = (a, b) => (b ? `${((100 * a) / b).toFixed(1)} %` : 'n/a');

exports.table = ({ lists, cast }) => {
  const rows = Object.entries(lists).sort((a, b) => b[1] - a[1]);
  const out = rows.map(([name, votes]) => `${name}\t${votes}\t${exports.percent(votes, cast)}`);
  if (rows.length > 6) out.push(legend(rows.length));
  return out.join('\n');
};
