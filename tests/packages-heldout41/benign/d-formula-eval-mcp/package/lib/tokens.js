const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z_]\w*)|([-+*/%^(),]))/iy;

export function tokenize(source) {
  const out = [];
  const end = source.trimEnd().length;
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < end) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(source);
    if (!m) throw new Error(`unexpected character at ${at + 1}`);
    if (m[1]) out.push({ type: 'number', value: Number(m[1]) });
    else if (m[2]) out.push({ type: 'name', value: m[2] });
    else out.push({ type: m[3], value: m[3] });
  }
  return out;
}
