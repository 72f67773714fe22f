const TOKEN = /\s*(\d+(?:\.\d+)?|[A-Z]{1,2}\d{1,4}|[A-Z]+|[-+*/(),])/y;

export function tokens(formula) {
  const text = formula.replace(/^=/, '').toUpperCase().trimEnd();
  const out = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new Error(`cannot read the formula at ${at + 1}`);
    out.push(m[1]);
  }
  return out;
}
