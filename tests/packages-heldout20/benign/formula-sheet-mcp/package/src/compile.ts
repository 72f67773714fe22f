import { FUNCTIONS } from "./functions.js";
import { lex, type Token } from "./lexer.js";

export type Value = number | string | boolean;
export type Run = (names: ReadonlyMap<string, Value>) => Value;

const LEVEL: Record<string, number> = { "=": 1, "<>": 1, "<": 1, ">": 1, "<=": 1, ">=": 1, "+": 2, "-": 2, "*": 3, "/": 3, "^": 4 };
const APPLY: Record<string, (a: any, b: any) => Value> = {
  "=": (a, b) => a === b,
  "<>": (a, b) => a !== b,
  "<": (a, b) => a < b,
  ">": (a, b) => a > b,
  "<=": (a, b) => a <= b,
  ">=": (a, b) => a >= b,
  "+": (a, b) => Number(a) + Number(b),
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => a / b,
  "^": (a, b) => a ** b,
};

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly tokens: Token[]) {}

  all(): Run {
    const r = this.expression(0);
    if (this.at < this.tokens.length) throw new Error(`unexpected ${this.tokens[this.at].text}`);
    return r;
  }

  private eat(text: string): boolean {
    const t = this.tokens[this.at];
    if (t?.type !== "op" || t.text !== text) return false;
    this.at++;
    return true;
  }

  private expression(min: number): Run {
    if (++this.depth > 100) throw new Error("nested too deeply");
    let left = this.atom();
    for (let t = this.tokens[this.at]; t?.type === "op" && LEVEL[t.text] > min; t = this.tokens[this.at]) {
      this.at++;
      const fn = APPLY[t.text];
      const [a, b] = [left, this.expression(LEVEL[t.text])];
      left = (n) => fn(a(n), b(n));
    }
    this.depth--;
    return left;
  }

  private atom(): Run {
    if (this.eat("-")) {
      const inner = this.atom();
      return (n) => -inner(n);
    }
    if (this.eat("(")) {
      const inner = this.expression(0);
      if (!this.eat(")")) throw new Error("missing )");
      return inner;
    }
    const t = this.tokens[this.at++];
    if (!t || t.type === "op") throw new Error("value expected");
    if (t.type === "num") return () => Number(t.text);
    if (t.type === "str") return () => t.text;
    if (this.eat("(")) return this.call(t.text);
    return (n) => {
      const v = n.get(t.text.toUpperCase());
      if (v === undefined) throw new Error(`${t.text} has no value`);
      return v;
    };
  }

  private call(name: string): Run {
    const fn = FUNCTIONS.get(name.toUpperCase());
    if (!fn) throw new Error(`no function ${name}`);
    const args: Run[] = [];
    if (!this.eat(")")) {
      do args.push(this.expression(0));
      while (this.eat(","));
      if (!this.eat(")")) throw new Error("missing )");
    }
    return (n) => fn.run(args.map((a) => a(n)));
  }
}

export const compile = (source: string): Run => new Parser(lex(source)).all();
