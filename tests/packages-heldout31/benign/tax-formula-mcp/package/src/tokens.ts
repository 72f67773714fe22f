export type Token = { kind: "num"; value: number } | { kind: "name"; value: string } | { kind: "op"; value: string };

const RE = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|([-+*/%(),]))/iy;

export function tokens(source: string): Token[] {
  const out: Token[] = [];
  RE.lastIndex = 0;
  while (RE.lastIndex < source.trimEnd().length) {
    const at = RE.lastIndex;
    const m = RE.exec(source);
    if (!m) throw new SyntaxError(`unexpected text at ${at}`);
    if (m[1]) out.push({ kind: "num", value: Number(m[1]) });
    else if (m[2]) out.push({ kind: "name", value: m[2] });
    else out.push({ kind: "op", value: m[3] });
  }
  return out;
}
