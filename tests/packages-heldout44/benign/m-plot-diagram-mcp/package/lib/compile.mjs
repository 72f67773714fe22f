const FUNCTIONS = Object.assign(Object.create(null), {
  sin: Math.sin, cos: Math.cos, tan: Math.tan, exp: Math.exp, ln: Math.log, sqrt: Math.sqrt, abs: Math.abs,
});
const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|([a-z]+)|([-+*/^()]))/gy;

function tokens(source) {
  const list = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(source);
    if (!m) throw new SyntaxError(`unexpected character at ${at}`);
    list.push(m[1] !== undefined ? Number(m[1]) : (m[2] ?? m[3]));
  }
  return list;
}

/** Turn a formula in x into a function, by closures only. */
export function compile(source) {
  const t = tokens(source);
  let i = 0;
  const expect = (s) => {
    if (t[i++] !== s) throw new SyntaxError(`expected ${s}`);
  };

  function sum() {
    let left = product();
    while (t[i] === '+' || t[i] === '-') {
      const [a, minus, b] = [left, t[i++] === '-', product()];
      left = minus ? (x) => a(x) - b(x) : (x) => a(x) + b(x);
    }
    return left;
  }
  function product() {
    let left = unary();
    while (t[i] === '*' || t[i] === '/') {
      const [a, over, b] = [left, t[i++] === '/', unary()];
      left = over ? (x) => a(x) / b(x) : (x) => a(x) * b(x);
    }
    return left;
  }
  function unary() {
    if (t[i] !== '-') return power();
    i++;
    const a = unary();
    return (x) => -a(x);
  }
  function power() {
    const base = atom();
    if (t[i] !== '^') return base;
    i++;
    const e = unary();
    return (x) => base(x) ** e(x);
  }
  function atom() {
    const k = t[i++];
    if (typeof k === 'number') return () => k;
    if (k === 'x') return (x) => x;
    if (k === 'pi') return () => Math.PI;
    if (k === '(') {
      const inner = sum();
      expect(')');
      return inner;
    }
    const fn = FUNCTIONS[k];
    if (!fn) throw new SyntaxError(`unknown name ${k}`);
    expect('(');
    const arg = sum();
    expect(')');
    return (x) => fn(arg(x));
  }

  const result = sum();
  if (i !== t.length) throw new SyntaxError('text after the formula');
  return result;
}
