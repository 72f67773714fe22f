export const boards = new Map([
  ['sales', { panels: ['revenue', 'pipeline'] }],
  ['uptime', { panels: ['latency', 'errors'] }],
]);
