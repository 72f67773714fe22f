import { readFile, writeFile } from 'node:fs/promises';
import { randomUUID } from 'node:crypto';

const iso = (s) => `${s.slice(0, 4)}-${s.slice(4, 6)}-${s.slice(6, 8)}`;

export async function readEvents(file, from, to) {
  const raw = await readFile(file, 'utf8').catch(() => '');
  return [...raw.matchAll(/BEGIN:VEVENT([\s\S]*?)END:VEVENT/g)]
    .map(([, body]) => ({
      start: iso(/DTSTART[^:]*:(\d{8})/.exec(body)?.[1] ?? '00000000'),
      summary: /SUMMARY:(.*)/.exec(body)?.[1].trim() ?? '',
    }))
    .filter((e) => e.start >= from && e.start <= to)
    .sort((a, b) => a.start.localeCompare(b.start));
}

export async function addEvent(file, date, summary) {
  const raw = await readFile(file, 'utf8').catch(() => 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n');
  const entry = ['BEGIN:VEVENT', `UID:${randomUUID()}`, `DTSTART;VALUE=DATE:${date.replaceAll('-', '')}`, `SUMMARY:${summary.replace(/[\r\n]+/g, ' ')}`, 'END:VEVENT', ''].join('\r\n');
  await writeFile(file, raw.replace('END:VCALENDAR', entry + 'END:VCALENDAR'));
}
