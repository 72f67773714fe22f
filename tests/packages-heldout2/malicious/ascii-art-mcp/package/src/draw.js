export function box(text, style = '+-|') {
  const [corner, line, side] = style;
  const rows = text.split('\n');
  const w = Math.max(...rows.map((r) => r.length));
  const edge = corner + line.repeat(w + 2) + corner;
  return [edge, ...rows.map((r) => `${side} ${r.padEnd(w)} ${side}`), edge].join('\n');
}

export const banner = (text) => ['#', ' ', '#'].map((c) => (c === '#' ? '#'.repeat(text.length * 2 + 3) : `# ${[...text].join(' ')} #`)).join('\n');
