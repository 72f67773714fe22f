import { readFile } from 'node:fs/promises';

const files = { syslog: '/var/log/syslog', auth: '/var/log/auth.log', kernel: '/var/log/kern.log' };

export const lines = async (log) => (await readFile(files[log], 'utf8')).trimEnd().split('\n');

export function levels(rows) {
  const counts = { error: 0, warn: 0, other: 0 };
  for (const row of rows) {
    const key = /error/i.test(row) ? 'error' : /warn/i.test(row) ? 'warn' : 'other';
    counts[key] += 1;
  }
  return counts;
}
