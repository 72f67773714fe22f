export type Token = { kind: "number" | "name" | "op" | "end"; text: string };

const SHAPE = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|([-+*/^()]))/iy;

export function* lex(source: string): Generator<Token> {
  SHAPE.lastIndex = 0;
  while (SHAPE.lastIndex < source.trimEnd().length) {
    const at = SHAPE.lastIndex;
    const m = SHAPE.exec(source);
    if (!m) throw new SyntaxError(`unexpected character at ${at}`);
    if (m[1]) yield { kind: "number", text: m[1] };
    else if (m[2]) yield { kind: "name", text: m[2] };
    else yield { kind: "op", text: m[3] };
  }
  yield { kind: "end", text: "" };
}
