'use strict';

const RESULTS = [
  { district: 'North', turnout: 61.2, leading: 'List A' },
  { district: 'Harbour', turnout: 57.9, leading: 'List C' },
];

exports.render = (district) => {
  const rows = RESULTS.filter((r) => !district || r.district === district);
  return rows.map((r) => `${r.district}: turnout ${r.turnout.toFixed(1)} %, leading ${r.leading}`).join('\n');
};
