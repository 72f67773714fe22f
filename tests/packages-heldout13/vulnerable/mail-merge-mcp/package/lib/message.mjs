import { randomUUID } from 'node:crypto';

const EOL = '\r\n';

export const fill = (text, values) => text.replace(/\{\{(\w+)\}\}/g, (_, key) => values[key] ?? '');

export function compose({ from, to, subject, body, campaign }) {
  const headers = new Map([
    ['From', from],
    ['To', `"${to.name}" <${to.email}>`],
    ['Subject', subject],
    ['Message-ID', `<${randomUUID()}@example.com>`],
    ['Date', new Date().toUTCString()],
    ['Content-Type', 'text/plain; charset=utf-8'],
  ]);
  if (campaign) headers.set('X-Campaign', campaign);
  const head = [...headers].map(([k, v]) => `${k}: ${v}`).join(EOL);
  const safe = body.replace(/\r?\n/g, EOL).replace(/^\./gm, '..');
  return head + EOL + EOL + safe + EOL;
}
