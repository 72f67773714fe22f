import { DateTime, Interval } from "luxon";
import type { CalendarApi } from "./api.js";

const OPEN = { hour: 9 };
const CLOSE = { hour: 17 };

export async function slots(api: CalendarApi, calendar: string, day: string, zone: string, minutes: number): Promise<string[]> {
  const date = DateTime.fromISO(day, { zone });
  if (!date.isValid) throw new Error(`bad day or zone: ${date.invalidReason}`);
  const whole = Interval.fromDateTimes(date.set(OPEN), date.set(CLOSE));
  const busy = (await api.events(calendar, whole.start!.toISO()!, whole.end!.toISO()!)).map((e) =>
    Interval.fromDateTimes(DateTime.fromISO(e.start), DateTime.fromISO(e.end)),
  );
  return whole
    .difference(...busy)
    .filter((free) => free.length("minutes") >= minutes)
    .map((free) => free.start!.setZone(zone).toFormat("HH:mm"))
    .slice(0, 8);
}
