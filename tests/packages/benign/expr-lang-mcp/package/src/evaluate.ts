import { lex, type Token } from './lexer.js';

const functions = new Map<string, (...a: number[]) => number>([
  ['min', Math.min], ['max', Math.max], ['abs', Math.abs], ['sqrt', Math.sqrt], ['round', Math.round],
]);
const binary: Array<Record<string, (a: number, b: number) => number>> = [
  { '<': (a, b) => +(a < b), '>': (a, b) => +(a > b), '<=': (a, b) => +(a <= b), '>=': (a, b) => +(a >= b), '==': (a, b) => +(a === b), '!=': (a, b) => +(a !== b) },
  { '+': (a, b) => a + b, '-': (a, b) => a - b },
  { '*': (a, b) => a * b, '/': (a, b) => a / b },
  { '^': (a, b) => a ** b },
];

/** eval() of this language - not the one of JavaScript. */
export function evalExpr(src: string, vars: ReadonlyMap<string, number>): number {
  const tokens = lex(src);
  let i = 0;
  const peek = (): Token | undefined => tokens[i];
  const isOp = (v: string) => peek()?.t === 'op' && peek()!.v === v;
  const take = (v: string) => {
    if (!isOp(v)) throw new SyntaxError(`${v} expected`);
    i++;
  };

  function ternary(): number {
    const c = level(0);
    if (!isOp('?')) return c;
    take('?');
    const a = ternary();
    take(':');
    const b = ternary();
    return c ? a : b;
  }
  function level(n: number): number {
    if (n === binary.length) return atom();
    let left = level(n + 1);
    for (let tok = peek(); tok?.t === 'op' && Object.hasOwn(binary[n], tok.v); tok = peek()) {
      i++;
      left = binary[n][tok.v](left, level(n + 1));
    }
    return left;
  }
  function atom(): number {
    const tok = tokens[i++];
    if (!tok) throw new SyntaxError('unexpected end');
    if (tok.t === 'num') return tok.v;
    if (tok.t === 'op' && tok.v === '-') return -atom();
    if (tok.t === 'op' && tok.v === '(') {
      const v = ternary();
      take(')');
      return v;
    }
    if (tok.t === 'id' && isOp('(')) {
      const f = functions.get(tok.v);
      if (!f) throw new ReferenceError(tok.v);
      take('(');
      const args = [ternary()];
      while (isOp(',')) {
        take(',');
        args.push(ternary());
      }
      take(')');
      return f(...args);
    }
    const v = vars.get(String(tok.v));
    if (v === undefined) throw new ReferenceError(String(tok.v));
    return v;
  }
  const result = ternary();
  if (i !== tokens.length) throw new SyntaxError('unexpected text at the end');
  return result;
}
