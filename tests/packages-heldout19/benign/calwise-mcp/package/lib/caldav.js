'use strict';
const { randomUUID } = require('node:crypto');
const ICAL = require('ical.js');

function base() {
  const u = new URL(process.env.CALWISE_URL ?? '');
  if (u.protocol !== 'https:') throw new Error('CALWISE_URL must be https');
  if (!u.pathname.endsWith('/')) u.pathname += '/';
  return u;
}

const auth = () => 'Basic ' + Buffer.from(`${process.env.CALWISE_USER}:${process.env.CALWISE_PASSWORD}`).toString('base64');
const stamp = (s) => {
  const t = new Date(s);
  if (Number.isNaN(t.getTime())) throw new Error(`not a date: ${s}`);
  return t.toISOString().replace(/[-:]|\.\d{3}/g, '');
};
const escapeText = (s) => s.replace(/[\\;,]/g, (c) => '\\' + c).replace(/\r?\n/g, '\\n');

async function dav(method, url, body, headers) {
  const res = await fetch(url, { method, body, redirect: 'error', headers: { authorization: auth(), ...headers }, signal: AbortSignal.timeout(20e3) });
  if (!res.ok) throw new Error(`calendar server answered ${res.status}`);
  return res.text();
}

async function events(from, to) {
  const xml = await dav(
    'REPORT',
    base(),
    `<c:calendar-query xmlns:c="urn:ietf:params:xml:ns:caldav" xmlns:d="DAV:"><d:prop><c:calendar-data/></d:prop><c:filter><c:comp-filter name="VCALENDAR"><c:comp-filter name="VEVENT"><c:time-range start="${stamp(from)}" end="${stamp(to)}"/></c:comp-filter></c:comp-filter></c:filter></c:calendar-query>`,
    { depth: '1', 'content-type': 'application/xml' },
  );
  const blocks = xml.match(/BEGIN:VCALENDAR[\s\S]*?END:VCALENDAR/g) ?? [];
  return blocks.map((b) => {
    const e = new ICAL.Event(new ICAL.Component(ICAL.parse(b.replace(/&#13;/g, ''))).getFirstSubcomponent('vevent'));
    return { start: e.startDate.toJSDate().toISOString(), end: e.endDate.toJSDate().toISOString(), summary: e.summary };
  });
}

async function create(start, end, summary) {
  const uid = randomUUID();
  const ics = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calwise//mcp//EN', 'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp(Date.now())}`, `DTSTART:${stamp(start)}`, `DTEND:${stamp(end)}`, `SUMMARY:${escapeText(summary)}`, 'END:VEVENT', 'END:VCALENDAR', ''];
  await dav('PUT', new URL(`${uid}.ics`, base()), ics.join('\r\n'), { 'content-type': 'text/calendar', 'if-none-match': '*' });
  return `created ${uid}`;
}

module.exports = { events, create };
