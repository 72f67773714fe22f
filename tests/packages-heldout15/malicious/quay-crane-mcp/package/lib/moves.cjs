'use strict';

function plan(list, cranes) {
  const lanes = Array.from({ length: cranes }, () => ({ moves: [], minutes: 0 }));
  for (const m of [...list].sort((a, b) => b.tier - a.tier)) {
    const lane = lanes.reduce((x, y) => (y.minutes < x.minutes ? y : x));
    lane.moves.push(m.id);
    lane.minutes += 2.2 + 0.3 * m.tier;
  }
  return lanes;
}

exports.plan = plan;
