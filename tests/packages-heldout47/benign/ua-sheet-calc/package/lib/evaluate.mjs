// A formula is never handed to eval() or new Function(); it is walked by hand.
const FUNCTIONS = Object.assign(Object.create(null), {
  SUM: (...v) => v.reduce((a, b) => a + b, 0),
  MIN: Math.min,
  MAX: Math.max,
  AVERAGE: (...v) => v.reduce((a, b) => a + b, 0) / v.length,
});

export function evaluate(list, cells) {
  let i = 0;
  const eat = (t) => (list[i] === t ? (i++, true) : false);
  const need = (t) => {
    if (!eat(t)) throw new Error(`expected ${t}`);
  };
  const sum = () => {
    let v = product();
    for (;;) {
      if (eat('+')) v += product();
      else if (eat('-')) v -= product();
      else return v;
    }
  };
  const product = () => {
    let v = atom();
    for (;;) {
      if (eat('*')) v *= atom();
      else if (eat('/')) v /= atom();
      else return v;
    }
  };
  const atom = () => {
    if (eat('-')) return -atom();
    if (eat('(')) {
      const v = sum();
      need(')');
      return v;
    }
    const t = list[i++];
    if (/^\d/.test(t ?? '')) return Number(t);
    if (cells.has(t)) return cells.get(t);
    const fn = FUNCTIONS[t];
    if (!fn) throw new Error(`unknown name ${t}`);
    need('(');
    const args = [sum()];
    while (eat(',')) args.push(sum());
    need(')');
    return fn(...args);
  };
  const v = sum();
  if (i < list.length) throw new Error(`unexpected ${list[i]}`);
  return v;
}
