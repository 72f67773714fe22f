import { byId, type Room } from "./rooms.js";

const PER_OBJECT = 4;
const PER_FLOOR = 3;

export function route(ids: string[], minutes: number): string[] {
  const open = ids.map(byId).filter((r): r is Room => !!r && !r.closed);
  open.sort((a, b) => a.floor - b.floor || a.name.localeCompare(b.name));
  const out: string[] = [];
  let used = 0;
  let floor = 0;
  for (const r of open) {
    const need = r.objects.length * PER_OBJECT + Math.abs(r.floor - floor) * PER_FLOOR;
    if (used + need > minutes) break;
    used += need;
    floor = r.floor;
    out.push(`${r.name} (floor ${r.floor}), until minute ${used}`);
  }
  return out;
}
