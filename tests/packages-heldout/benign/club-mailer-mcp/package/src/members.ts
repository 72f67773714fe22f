import { readFileSync } from 'node:fs';

const file = process.env.CLUB_MEMBERS ?? 'members.json';

export function address(member: string): string {
  const all = JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>;
  const found = Object.hasOwn(all, member) ? all[member] : undefined;
  if (!found) throw new Error(`no member ${member}`);
  return found;
}
