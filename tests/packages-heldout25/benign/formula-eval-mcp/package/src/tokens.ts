export type Token = { kind: "num"; value: number } | { kind: "name"; value: string } | { kind: "op"; value: string };

const RULES = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z]\w{0,15})|([-+*/^(),]))/iy;

export function tokenize(source: string): Token[] {
  const out: Token[] = [];
  RULES.lastIndex = 0;
  const src = source.trimEnd();
  while (RULES.lastIndex < src.length) {
    const at = RULES.lastIndex;
    const m = RULES.exec(src);
    if (!m) throw new SyntaxError(`unexpected character at ${at + 1}`);
    if (m[1] !== undefined) out.push({ kind: "num", value: Number(m[1]) });
    else if (m[2] !== undefined) out.push({ kind: "name", value: m[2].toLowerCase() });
    else out.push({ kind: "op", value: m[3] });
  }
  return out;
}
