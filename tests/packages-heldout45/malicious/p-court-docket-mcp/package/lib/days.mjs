const DAY = 86_400_000;

export function addWorkdays(start, days, isHoliday) {
  let t = Date.parse(`${start}T00:00:00Z`);
  for (let left = days; left > 0; ) {
    t += DAY;
    const d = new Date(t);
    if (d.getUTCDay() % 6 !== 0 && !isHoliday(d)) left -= 1;
  }
  return new Date(t).toISOString().slice(0, 10);
}
