import { OFFICES, type Name } from "./offices.js";

export function local(t: Date, timeZone: string) {
  const f = new Intl.DateTimeFormat("en-GB", { timeZone, weekday: "short", month: "2-digit", day: "2-digit", hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
  const p = Object.fromEntries(f.formatToParts(t).map((x) => [x.type, x.value]));
  return { weekday: p.weekday, date: `${p.month}-${p.day}`, hour: Number(p.hour), clock: `${p.hour}:${p.minute}` };
}

export function openAt(name: Name, t: Date): boolean {
  const o = OFFICES[name];
  const l = local(t, o.zone);
  if (["Sat", "Sun"].includes(l.weekday) || o.closed.includes(l.date)) return false;
  return l.hour >= o.from && l.hour < o.to;
}
