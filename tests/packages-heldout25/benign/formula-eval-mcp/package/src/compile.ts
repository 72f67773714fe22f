import { tokenize, type Token } from "./tokens.js";

type Vars = Record<string, number>;
type Code = (vars: Vars) => number;

const FUNCTIONS: Record<string, (...a: number[]) => number> = Object.assign(Object.create(null), {
  sin: Math.sin, cos: Math.cos, tan: Math.tan, sqrt: Math.sqrt, abs: Math.abs, ln: Math.log, log: Math.log10, exp: Math.exp, min: Math.min, max: Math.max, round: Math.round,
});
const CONSTANTS: Vars = Object.assign(Object.create(null), { pi: Math.PI, e: Math.E });
const BINARY: Record<string, [number, (a: number, b: number) => number]> = {
  "+": [1, (a, b) => a + b], "-": [1, (a, b) => a - b], "*": [2, (a, b) => a * b], "/": [2, (a, b) => a / b], "^": [4, (a, b) => a ** b],
};

class Parser {
  private at = 0;
  private depth = 0;
  constructor(private readonly tokens: Token[]) {}

  private take(op: string): boolean {
    const t = this.tokens[this.at];
    if (t?.kind !== "op" || t.value !== op) return false;
    this.at += 1;
    return true;
  }

  private expect(op: string): void {
    if (!this.take(op)) throw new SyntaxError(`expected ${op}`);
  }

  parse(): Code {
    const code = this.expression(0);
    if (this.at < this.tokens.length) throw new SyntaxError("text after the end of the formula");
    return code;
  }

  private expression(level: number): Code {
    if (++this.depth > 100) throw new SyntaxError("too deep");
    let left = this.unary();
    for (;;) {
      const t = this.tokens[this.at];
      const op = t?.kind === "op" ? BINARY[t.value] : undefined;
      if (!op || op[0] < level) break;
      this.at += 1;
      const a = left;
      const b = this.expression(t.value === "^" ? op[0] : op[0] + 1);
      left = (v) => op[1](a(v), b(v));
    }
    this.depth -= 1;
    return left;
  }

  private unary(): Code {
    if (this.take("-")) {
      const f = this.expression(3);
      return (v) => -f(v);
    }
    return this.atom();
  }

  private atom(): Code {
    if (this.take("(")) {
      const inner = this.expression(0);
      this.expect(")");
      return inner;
    }
    const t = this.tokens[this.at++];
    if (t?.kind === "num") return () => t.value;
    if (t?.kind !== "name") throw new SyntaxError("a number or a name is missing");
    if (this.take("(")) return this.call(t.value);
    const fixed = CONSTANTS[t.value];
    if (fixed !== undefined) return () => fixed;
    return (v) => {
      if (!Object.hasOwn(v, t.value)) throw new Error(`no value for ${t.value}`);
      return v[t.value];
    };
  }

  private call(name: string): Code {
    const fn = FUNCTIONS[name];
    if (!fn) throw new SyntaxError(`unknown function ${name}`);
    const args = [this.expression(0)];
    while (this.take(",")) args.push(this.expression(0));
    this.expect(")");
    return (v) => fn(...args.map((a) => a(v)));
  }
}

export const compile = (source: string): { exec: Code } => ({ exec: new Parser(tokenize(source)).parse() });
