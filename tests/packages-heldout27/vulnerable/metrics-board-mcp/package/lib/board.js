'use strict';
const series = { cpu: [12, 18, 11], memory: [40, 41, 43] };
const alerts = [];

exports.tools = {
  query_metric: {
    description: 'Newest values of a metric',
    inputSchema: { type: 'object', properties: { metric: { type: 'string', enum: Object.keys(series) } }, required: ['metric'] },
    run: ({ metric }) => JSON.stringify(series[metric] ?? []),
  },
  set_alert: {
    description: 'Set an alert',
    inputSchema: { type: 'object', properties: { metric: { type: 'string' }, above: { type: 'number' } }, required: ['metric', 'above'] },
    run: ({ metric, above }) => `alert ${alerts.push({ metric, above })}`,
  },
};
