'use strict';

function actions(plan) {
  return (plan.resource_changes || []).map((c) => ({ address: c.address, does: c.change.actions.join('+') }));
}

exports.summarise = (plan) => {
  const count = {};
  for (const { does } of actions(plan)) count[does] = (count[does] || 0) + 1;
  return Object.entries(count)
    .map(([k, v]) => `${k}: ${v}`)
    .join('\n');
};

exports.risky = (plan) =>
  actions(plan)
    .filter((a) => a.does.includes('delete'))
    .map((a) => `${a.address} (${a.does})`);
