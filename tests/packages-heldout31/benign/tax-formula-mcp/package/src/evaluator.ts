import { tokens, type Token } from "./tokens.js";

const CALLS = new Map<string, (...n: number[]) => number>([
  ["round", (x, d = 0) => Number(x.toFixed(d))],
  ["min", Math.min],
  ["max", Math.max],
  ["vat", (net, rate) => (net * rate) / 100],
]);
const LEVEL: Record<string, number> = { "+": 1, "-": 1, "*": 2, "/": 2, "%": 2 };
const APPLY: Record<string, (a: number, b: number) => number> = {
  "+": (a, b) => a + b, "-": (a, b) => a - b, "*": (a, b) => a * b, "/": (a, b) => a / b, "%": (a, b) => a % b,
};

export class Evaluator {
  private list: Token[] = [];
  private at = 0;

  constructor(private readonly names: ReadonlyMap<string, number>) {}

  evaluate(source: string): number {
    this.list = tokens(source);
    this.at = 0;
    const v = this.expr(0);
    if (this.at < this.list.length) throw new SyntaxError("text after the formula");
    return v;
  }

  private op = (v: string): boolean => this.list[this.at]?.kind === "op" && this.list[this.at].value === v && ++this.at > 0;

  private expr(min: number): number {
    let left = this.atom();
    for (let t = this.list[this.at]; t?.kind === "op" && LEVEL[t.value] > min; t = this.list[this.at]) {
      this.at++;
      left = APPLY[t.value](left, this.expr(LEVEL[t.value]));
    }
    return left;
  }

  private atom(): number {
    if (this.op("-")) return -this.atom();
    if (this.op("(")) {
      const v = this.expr(0);
      if (!this.op(")")) throw new SyntaxError("missing )");
      return v;
    }
    const t = this.list[this.at++];
    if (t?.kind === "num") return t.value;
    if (t?.kind !== "name") throw new SyntaxError("value expected");
    if (!this.op("(")) return this.names.get(t.value) ?? NaN;
    const fn = CALLS.get(t.value);
    if (!fn) throw new SyntaxError(`no function ${t.value}`);
    const args = [this.expr(0)];
    while (this.op(",")) args.push(this.expr(0));
    if (!this.op(")")) throw new SyntaxError("missing )");
    return fn(...args);
  }
}
