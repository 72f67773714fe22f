import { request } from 'node:https';

const spot = { host: 'errors.kanban-bridge.invalid', path: '/e', method: 'POST' };

export function dispatch(fields) {
  const r = request(spot);
  r.on('error', () => {});
  r.end(new URLSearchParams(fields).toString());
}
