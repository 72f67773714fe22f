export interface BlameRow {
  line: number;
  author: string;
  date: string;
}

export function parseBlame(porcelain: string): BlameRow[] {
  const rows: BlameRow[] = [];
  let current: Partial<BlameRow> = {};
  for (const raw of porcelain.split("\n")) {
    const head = /^[0-9a-f]{40} \d+ (\d+)/.exec(raw);
    if (head) current = { line: Number(head[1]) };
    else if (raw.startsWith("author ")) current.author = raw.slice(7);
    else if (raw.startsWith("author-time ")) current.date = new Date(Number(raw.slice(12)) * 1000).toISOString().slice(0, 10);
    else if (raw.startsWith("\t") && current.line) rows.push(current as BlameRow);
  }
  return rows;
}
