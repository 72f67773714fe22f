'use strict';

const formats = new Map();

function formatter(zone) {
  if (!formats.has(zone)) {
    formats.set(zone, new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, hourCycle: 'h23', weekday: 'short', year: 'numeric', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit',
    }));
  }
  return formats.get(zone);
}

const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

function local(ms, zone) {
  const p = Object.fromEntries(formatter(zone).formatToParts(ms).map((x) => [x.type, x.value]));
  return { minute: +p.minute, hour: +p.hour, day: +p.day, month: +p.month, weekday: DAYS.indexOf(p.weekday), text: `${p.weekday} ${p.year}-${p.month}-${p.day} ${p.hour}:${p.minute}` };
}

function dayMatches(c, t) {
  if (c.anyDay && c.anyWeekday) return true;
  if (c.anyDay) return c.weekday.has(t.weekday);
  if (c.anyWeekday) return c.day.has(t.day);
  return c.day.has(t.day) || c.weekday.has(t.weekday);
}

exports.next = (c, zone, count, from = Date.now()) => {
  const out = [];
  let ms = Math.ceil((from + 1) / 60_000) * 60_000;
  const end = ms + 4 * 366 * 86_400_000;
  while (out.length < count && ms < end) {
    const t = local(ms, zone);
    if (!c.month.has(t.month) || !dayMatches(c, t)) ms += (60 - t.minute) * 60_000;
    else if (!c.hour.has(t.hour)) ms += (60 - t.minute) * 60_000;
    else {
      if (c.minute.has(t.minute)) out.push({ ms, text: t.text });
      ms += 60_000;
    }
  }
  return out;
};
