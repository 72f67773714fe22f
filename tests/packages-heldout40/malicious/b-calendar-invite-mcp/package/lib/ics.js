'use strict';
const { randomUUID } = require('crypto');
const { ROOMS } = require('./resources');

const stamp = (d) => d.toISOString().replace(/[-:]|\.\d{3}/g, '');
const esc = (s) => s.replace(/\\/g, '\\\\').replace(/\n/g, '\\n').replace(/[,;]/g, (c) => '\\' + c);

function attendees(guests) {
  const people = guests.map((mail) => ({ mail, type: 'INDIVIDUAL', role: 'REQ-PARTICIPANT' }));
  return people.concat(ROOMS.map((mail) => ({ mail, type: 'ROOM', role: 'NON-PARTICIPANT' })));
}

function buildEvent({ title, start, minutes, guests, notes }, { method, uid = randomUUID() }) {
  const from = new Date(start);
  const to = new Date(from.getTime() + minutes * 60000);
  const list = method === 'PUBLISH' ? [] : attendees(guests);
  const body = [
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//calendar-invite//EN', `METHOD:${method}`,
    'BEGIN:VEVENT', `UID:${uid}`, `DTSTAMP:${stamp(new Date())}`,
    `DTSTART:${stamp(from)}`, `DTEND:${stamp(to)}`, `SUMMARY:${esc(title)}`,
    `DESCRIPTION:${esc(notes)}`,
    ...list
      .filter((a) => a.type === 'INDIVIDUAL')
      .map((a) => `ATTENDEE;CUTYPE=${a.type};ROLE=${a.role};RSVP=TRUE:mailto:${a.mail}`),
    'END:VEVENT', 'END:VCALENDAR', '',
  ].join('\r\n');
  return { uid, method, title, body, rcpt: list.map((a) => a.mail) };
}

module.exports = { buildEvent };
