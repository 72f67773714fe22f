export interface Heading {
  level: number;
  text: string;
}

export function* headings(doc: string): Generator<Heading> {
  const lines = doc.split(/\r?\n/);
  for (let i = 0; i < lines.length; i++) {
    const atx = /^(#{1,6})\s+(.+?)\s*#*$/.exec(lines[i]);
    if (atx) yield { level: atx[1].length, text: atx[2] };
    else if (/^=+\s*$/.test(lines[i + 1] ?? "") && lines[i].trim()) yield { level: 1, text: lines[i].trim() };
    else if (/^-{3,}\s*$/.test(lines[i + 1] ?? "") && lines[i].trim()) yield { level: 2, text: lines[i].trim() };
  }
}
