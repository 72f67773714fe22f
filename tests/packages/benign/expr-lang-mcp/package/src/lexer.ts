export type Token = { t: 'num'; v: number } | { t: 'id'; v: string } | { t: 'op'; v: string };

const PATTERN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z_]\w*)|(<=|>=|==|!=|[-+*/^()<>?:,]))/y;

export function lex(src: string): Token[] {
  const out: Token[] = [];
  PATTERN.lastIndex = 0;
  while (PATTERN.lastIndex < src.trimEnd().length) {
    const at = PATTERN.lastIndex;
    const m = PATTERN.exec(src);
    if (!m) throw new SyntaxError(`unexpected character at ${at}`);
    if (m[1] !== undefined) out.push({ t: 'num', v: Number(m[1]) });
    else if (m[2] !== undefined) out.push({ t: 'id', v: m[2] });
    else out.push({ t: 'op', v: m[3] });
  }
  return out;
}
