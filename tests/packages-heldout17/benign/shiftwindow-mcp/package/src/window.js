import { readFileSync } from 'node:fs';
import { local, within } from './clock.js';

const shipped = JSON.parse(readFileSync(new URL('./calendar.json', import.meta.url), 'utf8'));
const override = process.env.SHIFTWINDOW_CALENDAR;
const calendar = override ? { ...shipped, ...JSON.parse(readFileSync(override, 'utf8')) } : shipped;

export function verdict(instant = new Date()) {
  const now = local(instant, calendar.zone);
  const freeze = calendar.freezes.find((f) => within(now.date, f.from, f.to));
  if (freeze) return { open: false, reason: `freeze: ${freeze.name}` };
  if (!calendar.days.includes(now.day)) return { open: false, reason: `no deployments on ${now.day}` };
  if (now.time < calendar.hours.from || now.time >= calendar.hours.to) return { open: false, reason: `outside ${calendar.hours.from}-${calendar.hours.to}` };
  return { open: true, reason: `${now.day} ${now.time} ${calendar.zone}` };
}

export function next(instant = new Date()) {
  const step = 15 * 60_000;
  let t = Math.ceil(instant.getTime() / step) * step;
  for (const end = t + 90 * 86_400_000; t < end; t += step) {
    if (verdict(new Date(t)).open) return new Date(t).toISOString();
  }
  return null;
}
