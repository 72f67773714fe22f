import ical from 'node-ical';

const feed = process.env.CALENDAR_ICS ?? 'https://calendar.example.com/public.ics';
const iso = (d) => d.toISOString();

export async function load(day) {
  const all = await ical.async.fromURL(feed);
  return Object.values(all)
    .filter((e) => e.type === 'VEVENT' && iso(e.start).startsWith(day))
    .map((e) => ({ title: e.summary, from: iso(e.start), to: iso(e.end) }))
    .sort((a, b) => a.from.localeCompare(b.from));
}

export function gaps(events, minutes) {
  const out = [];
  for (let i = 1; i < events.length; i++) {
    const free = (Date.parse(events[i].from) - Date.parse(events[i - 1].to)) / 60_000;
    if (free >= minutes) out.push({ from: events[i - 1].to, minutes: free });
  }
  return out;
}
