interface Edge {
  from: string;
  to: string;
  label: string;
}

const LINE = /^\s*([\w ]{1,40}?)\s*->\s*([\w ]{1,40}?)\s*(?::\s*(.{1,60}))?$/;
const esc = (s: string) => s.replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

export function parse(text: string): Edge[] {
  return text
    .split("\n")
    .filter((l) => l.trim())
    .map((l, n) => {
      const m = LINE.exec(l);
      if (!m) throw new SyntaxError(`line ${n + 1} is not of the form a -> b: label`);
      return { from: m[1], to: m[2], label: m[3] ?? "" };
    });
}

export function svg(edges: Edge[]): string {
  const names = [...new Set(edges.flatMap((e) => [e.from, e.to]))];
  const y = (n: string) => 40 + names.indexOf(n) * 60;
  const boxes = names.map((n) => `<text x="20" y="${y(n)}">${esc(n)}</text>`);
  const lines = edges.map((e, i) => {
    const x = 180 + i * 24;
    return `<path d="M120 ${y(e.from)} H${x} V${y(e.to)} H120" fill="none" stroke="#333"/><text x="${x + 4}" y="${(y(e.from) + y(e.to)) / 2}" font-size="10">${esc(e.label)}</text>`;
  });
  const h = names.length * 60 + 40;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${260 + edges.length * 24}" height="${h}">${boxes.join("")}${lines.join("")}</svg>`;
}
