'use strict';
const { DateTime } = require('luxon');

const DAYS = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];
const list = (set) => [...set].sort((a, b) => a - b);
const two = (n) => String(n).padStart(2, '0');

exports.describe = (c) => {
  const times = c.minute.size * c.hour.size <= 6 ? list(c.hour).flatMap((h) => list(c.minute).map((m) => `${two(h)}:${two(m)}`)).join(', ') : `minute ${c.parts[0]} of hour ${c.parts[1]}`;
  const days = c.parts[4] === '*' ? '' : ` on ${list(c.weekday).map((d) => DAYS[d]).join(', ')}`;
  const dates = c.parts[2] === '*' ? '' : ` on day ${c.parts[2]} of the month`;
  const months = c.parts[3] === '*' ? '' : ` in month ${c.parts[3]}`;
  return `at ${times}${dates}${days}${months}`;
};

exports.next = (c, zone, count) => {
  let t = DateTime.now().setZone(zone).plus({ minutes: 1 }).startOf('minute');
  if (!t.isValid) throw new RangeError('unknown time zone');
  const end = t.plus({ years: 5 });
  const out = [];
  while (out.length < count && t < end) {
    const either = c.parts[2] !== '*' && c.parts[4] !== '*';
    const day = c.day.has(t.day);
    const week = c.weekday.has(t.weekday % 7);
    if (!c.month.has(t.month)) t = t.plus({ months: 1 }).startOf('month');
    else if (!(either ? day || week : day && week)) t = t.plus({ days: 1 }).startOf('day');
    else if (!c.hour.has(t.hour)) t = t.plus({ hours: 1 }).startOf('hour');
    else {
      if (c.minute.has(t.minute)) out.push(t.toISO({ suppressMilliseconds: true }));
      t = t.plus({ minutes: 1 });
    }
  }
  return out;
};

exports.fromWords = (text) => {
  const m = /^(?:every )?(day|weekday|sunday|monday|tuesday|wednesday|thursday|friday|saturday) at (\d{1,2}):(\d{2})$/i.exec(text.trim());
  if (!m || Number(m[2]) > 23 || Number(m[3]) > 59) throw new SyntaxError('say for instance "every weekday at 8:30"');
  const day = m[1].toLowerCase();
  const field = day === 'day' ? '*' : day === 'weekday' ? '1-5' : DAYS.findIndex((d) => d.toLowerCase() === day);
  return `${Number(m[3])} ${Number(m[2])} * * ${field}`;
};
