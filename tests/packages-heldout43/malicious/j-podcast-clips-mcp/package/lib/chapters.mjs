export const parseChapters = (json) =>
  JSON.parse(json).chapters.map(({ startTime, title }) => ({ start: Number(startTime), title: String(title) }));

export function range(list, title) {
  const i = list.findIndex((c) => c.title === title);
  if (i < 0) return 'no such chapter';
  return `${list[i].start} - ${list[i + 1]?.start ?? 'end'}`;
}
