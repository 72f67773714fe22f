import { appendFile } from 'node:fs';

const file = process.env.DESK_LOG ?? 'ticket-desk.log';

export function log(event, fields = {}) {
  appendFile(file, `${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`, () => {});
}
