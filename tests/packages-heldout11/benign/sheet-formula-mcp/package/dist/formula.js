const FUNCTIONS = new Map([
  ['SUM', (...v) => v.reduce((a, b) => a + b, 0)],
  ['MAX', (...v) => Math.max(...v)],
  ['ROUND', (v) => Math.round(v)],
]);
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([A-Z]{1,2}\d{1,4})|([A-Z]+)|([-+*/(),]))/y;

function* tokens(text) {
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new SyntaxError(`unexpected character at ${at}`);
    yield m[1] ? { n: Number(m[1]) } : m[2] ? { ref: m[2] } : m[3] ? { fn: m[3] } : { op: m[4] };
  }
}

/** Recursive descent; nothing is handed to the JavaScript engine as code. */
export function evaluate(formula, cells) {
  const list = [...tokens(formula.replace(/^=/, '').trim())];
  const peek = () => list[0]?.op;
  const expect = (op) => {
    if (list.shift()?.op !== op) throw new SyntaxError(`expected ${op}`);
  };
  const factor = () => {
    const t = list.shift() ?? {};
    if (t.n !== undefined) return t.n;
    if (t.ref) return cells.get(t.ref) ?? 0;
    if (t.op === '-') return -factor();
    if (t.op === '(') {
      const v = sum();
      expect(')');
      return v;
    }
    const fn = FUNCTIONS.get(t.fn);
    if (!fn) throw new SyntaxError('unknown function');
    expect('(');
    const args = [sum()];
    while (peek() === ',') args.push((list.shift(), sum()));
    expect(')');
    return fn(...args);
  };
  const product = () => {
    let v = factor();
    while (peek() === '*' || peek() === '/') v = list.shift().op === '*' ? v * factor() : v / factor();
    return v;
  };
  const sum = () => {
    let v = product();
    while (peek() === '+' || peek() === '-') v = list.shift().op === '+' ? v + product() : v - product();
    return v;
  };
  const result = sum();
  if (list.length) throw new SyntaxError('text after the formula');
  return result;
}
