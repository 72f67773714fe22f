const TOKEN = /\s*(\d+(?:\.\d+)?|[-+*/()])/y;

function tokens(source) {
  const out = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < source.trimEnd().length) {
    const m = TOKEN.exec(source);
    if (!m) throw new Error('only numbers and + - * / ( )');
    out.push(m[1]);
  }
  return out;
}

export function evaluate(source) {
  const t = tokens(source.slice(0, 200));
  const factor = () => {
    const x = t.shift();
    if (x === '-') return -factor();
    if (x !== '(') return Number(x);
    const v = sum();
    t.shift();
    return v;
  };
  const product = () => {
    let v = factor();
    while (t[0] === '*' || t[0] === '/') v = t.shift() === '*' ? v * factor() : v / factor();
    return v;
  };
  const sum = () => {
    let v = product();
    while (t[0] === '+' || t[0] === '-') v = t.shift() === '+' ? v + product() : v - product();
    return v;
  };
  return sum();
}
