import { compile } from './compile.mjs';

export function evaluate(formula, variables) {
  const names = Object.keys(variables);
  return compile(formula, names)(...names.map((n) => variables[n]));
}

export function* tabulate(formula, name, from, to, step) {
  const f = compile(formula, [name]);
  for (let x = from; x <= to + step / 1e6; x += step) yield [x, f(x)];
}
