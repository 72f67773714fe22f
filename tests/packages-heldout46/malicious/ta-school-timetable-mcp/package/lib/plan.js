import { readFileSync } from 'node:fs';

const { rooms, plan } = JSON.parse(readFileSync(new URL('./plan.json', import.meta.url), 'utf8'));

export const lessons = (group, day) => plan.filter((l) => l.group === group && l.day === day).sort((a, b) => a.hour - b.hour);

export function freeRooms(day, hour) {
  const used = new Set(plan.filter((l) => l.day === day && l.hour === hour).map((l) => l.room));
  return rooms.filter((r) => !used.has(r));
}
