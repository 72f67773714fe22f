export function fromCsv(text) {
  const [head, ...lines] = text.trim().split(/\r?\n/).map((l) => l.split(/[;,]/).map((c) => c.trim()));
  const cell = (c) => (c !== '' && !Number.isNaN(Number(c)) ? Number(c) : c);
  return lines.map((l) => Object.fromEntries(head.map((h, i) => [letter(i), cell(l[i] ?? '')])));
}

export const letter = (i) => (i < 26 ? String.fromCharCode(65 + i) : letter(Math.floor(i / 26) - 1) + letter(i % 26));

export function toCsv(rows) {
  if (!rows.length) return '';
  const keys = Object.keys(rows[0]);
  return [keys.join(','), ...rows.map((r) => keys.map((k) => r[k]).join(','))].join('\n');
}
