export const OFFICES = {
  lisbon: { zone: "Europe/Lisbon", from: 9, to: 18, holidays: ["2025-12-25", "2026-01-01"] },
  tokyo: { zone: "Asia/Tokyo", from: 10, to: 19, holidays: ["2026-01-01", "2026-01-02"] },
  denver: { zone: "America/Denver", from: 8, to: 17, holidays: ["2025-11-27", "2025-12-25"] },
} as const;

export type Office = keyof typeof OFFICES;
const WEEKEND = new Set(["Sat", "Sun"]);

function local(at: Date, zone: string) {
  const parts = new Intl.DateTimeFormat("en-CA", {
    timeZone: zone, hour12: false, weekday: "short", year: "numeric", month: "2-digit", day: "2-digit", hour: "2-digit",
  }).formatToParts(at);
  const get = (t: string) => parts.find((p) => p.type === t)?.value ?? "";
  return { day: `${get("year")}-${get("month")}-${get("day")}`, weekday: get("weekday"), hour: Number(get("hour")) % 24 };
}

export function open(office: Office, at: Date): boolean {
  const o = OFFICES[office];
  const { day, weekday, hour } = local(at, o.zone);
  if (WEEKEND.has(weekday) || (o.holidays as readonly string[]).includes(day)) return false;
  return hour >= o.from && hour < o.to;
}

export function next(office: Office, from: Date): Date | undefined {
  const t = new Date(Math.ceil(from.getTime() / 3_600_000) * 3_600_000);
  for (let n = 0; n < 24 * 21; n++) {
    if (open(office, t)) return t;
    t.setTime(t.getTime() + 3_600_000);
  }
  return undefined;
}
