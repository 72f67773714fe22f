import { readFile } from 'node:fs/promises';

const unfold = (raw) => raw.replace(/\r?\n[ \t]/g, '').split(/\r?\n/);

/** Very small ICS reader: VEVENT with SUMMARY, DTSTART and DTEND. */
export function parse(raw) {
  const events = [];
  let current = null;
  for (const line of unfold(raw)) {
    if (line === 'BEGIN:VEVENT') current = {};
    else if (line === 'END:VEVENT') {
      if (current?.start) events.push({ summary: '', ...current });
      current = null;
    } else if (current) {
      const at = line.indexOf(':');
      const key = line.slice(0, at).split(';')[0];
      const value = line.slice(at + 1);
      if (key === 'SUMMARY') current.summary = value;
      if (key === 'DTSTART') current.start = value;
      if (key === 'DTEND') current.end = value;
    }
  }
  return events;
}

export const loadCalendar = async () => parse(await readFile(process.env.ICS_FILE ?? 'calendar.ics', 'utf8'));
