const TOKEN = /\s*(?:(?<str>"[^"\\]*")|(?<num>\d+(?:\.\d+)?)|(?<op>[=!]=|[<>])|(?<par>[()])|(?<word>[a-z_]\w*))/iy;
const WORDS = new Set(['and', 'or', 'not']);

export function tokens(text) {
  const out = [];
  TOKEN.lastIndex = 0;
  for (let end = 0; text.slice(end).trim(); end = TOKEN.lastIndex) {
    const g = TOKEN.exec(text)?.groups;
    if (!g) throw new SyntaxError(`unexpected text at ${end}`);
    if (g.str) out.push({ type: 'value', text: g.str, value: g.str.slice(1, -1) });
    else if (g.num) out.push({ type: 'value', text: g.num, value: Number(g.num) });
    else if (g.word) out.push({ type: WORDS.has(g.word) ? 'word' : 'name', text: g.word });
    else out.push({ type: g.op ? 'op' : 'par', text: g.op ?? g.par });
  }
  return out;
}
