const LINE = /^\[(?<time>[^\]]+)\] (?<who>[^:]+): (?<text>.*)$/;

export function parse(log) {
  return log
    .split(/\r?\n/)
    .map((l) => LINE.exec(l)?.groups)
    .filter(Boolean);
}

export function tally(messages) {
  const n = {};
  for (const m of messages) n[m.who] = (n[m.who] ?? 0) + 1;
  return Object.entries(n).sort((a, b) => b[1] - a[1]);
}
