type Values = Record<string, number>;

const FUNCTIONS = new Map<string, (x: number) => number>([
  ["sqrt", Math.sqrt],
  ["abs", Math.abs],
  ["sin", Math.sin],
  ["cos", Math.cos],
  ["ln", Math.log],
]);

function tokens(source: string): string[] {
  const out = source.match(/\d+(\.\d+)?|[a-z]+|[-+*/^()]/g) ?? [];
  if (out.join("") !== source.replace(/\s+/g, "")) throw new Error("unknown character");
  return out;
}

class Parser {
  private at = 0;
  private depth = 0;

  constructor(private readonly list: string[], private readonly values: Values) {}

  run(): number {
    const v = this.sum();
    if (this.at < this.list.length) throw new Error(`unexpected ${this.list[this.at]}`);
    return v;
  }

  private take(...wanted: string[]): string | undefined {
    return wanted.includes(this.list[this.at]) ? this.list[this.at++] : undefined;
  }

  private sum(): number {
    let v = this.product();
    for (let op; (op = this.take("+", "-")); ) v = op === "+" ? v + this.product() : v - this.product();
    return v;
  }

  private product(): number {
    let v = this.power();
    for (let op; (op = this.take("*", "/")); ) v = op === "*" ? v * this.power() : v / this.power();
    return v;
  }

  private power(): number {
    if (++this.depth > 60) throw new Error("too deep");
    const sign = this.take("-") ? -1 : 1;
    const base = this.atom();
    const v = sign * (this.take("^") ? base ** this.power() : base);
    this.depth -= 1;
    return v;
  }

  private atom(): number {
    const t = this.list[this.at++];
    if (t === undefined) throw new Error("expression ends too early");
    if (/^\d/.test(t)) return Number(t);
    if (t === "(") return this.close(this.sum());
    const fn = FUNCTIONS.get(t);
    if (fn && this.take("(")) return fn(this.close(this.sum()));
    if (Object.hasOwn(this.values, t)) return this.values[t];
    throw new Error(`unknown name ${t}`);
  }

  private close(v: number): number {
    if (!this.take(")")) throw new Error("missing )");
    return v;
  }
}

export const evaluate = (source: string, values: Values): number => new Parser(tokens(source), values).run();
