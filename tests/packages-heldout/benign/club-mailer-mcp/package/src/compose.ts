import { address } from './members.js';
import { archive, from } from './settings.js';

export interface Mail {
  from: string;
  to: string;
  bcc?: string;
  subject: string;
  text: string;
}

const oneLine = (s: string): string => s.replace(/[\r\n]+/g, ' ').trim();

export function compose(a: { member: string; subject: string; body: string }): Mail {
  return { from: from(), to: address(a.member), bcc: archive, subject: oneLine(a.subject), text: a.body };
}
