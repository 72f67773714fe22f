export interface Token {
  type: "num" | "name" | "op" | "str";
  text: string;
}

const PATTERN = /\s*(?:(\d+(?:\.\d+)?)|([A-Za-z][A-Za-z0-9_]*)|"([^"]*)"|(<=|>=|<>|[-+*/^(),<>=]))/y;

export function lex(source: string): Token[] {
  if (source.length > 2000) throw new Error("formula is too long");
  const out: Token[] = [];
  PATTERN.lastIndex = 0;
  const text = source.trim().replace(/^=/, "");
  while (PATTERN.lastIndex < text.length) {
    const at = PATTERN.lastIndex;
    const m = PATTERN.exec(text);
    if (!m) throw new Error(`unexpected character at ${at + 1}`);
    if (m[1] !== undefined) out.push({ type: "num", text: m[1] });
    else if (m[2] !== undefined) out.push({ type: "name", text: m[2] });
    else if (m[3] !== undefined) out.push({ type: "str", text: m[3] });
    else out.push({ type: "op", text: m[4] });
  }
  return out;
}
