const cache = new Map();

function formatter(zone) {
  if (!cache.has(zone)) {
    cache.set(zone, new Intl.DateTimeFormat('en-GB', {
      timeZone: zone, weekday: 'short', month: '2-digit', day: '2-digit', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
    }));
  }
  return cache.get(zone);
}

/** Wall clock parts of an instant in a zone. */
export function local(instant, zone) {
  const p = Object.fromEntries(formatter(zone).formatToParts(instant).map(({ type, value }) => [type, value]));
  return { day: p.weekday, date: `${p.month}-${p.day}`, time: `${p.hour}:${p.minute}` };
}

/** Ranges may run over the end of the year. */
export function within(date, from, to) {
  return from <= to ? date >= from && date <= to : date >= from || date <= to;
}
