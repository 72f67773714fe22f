import { lex, type Token } from "./lexer.js";

type Env = ReadonlyMap<string, number>;
type Node = (env: Env) => number;

const BINARY: Record<string, [number, (a: number, b: number) => number]> = {
  "+": [1, (a, b) => a + b],
  "-": [1, (a, b) => a - b],
  "*": [2, (a, b) => a * b],
  "/": [2, (a, b) => a / b],
  "^": [3, (a, b) => a ** b],
};

export class Program {
  private constructor(private readonly root: Node) {}

  static compile(source: string): Program {
    const tokens = [...lex(source)];
    let at = 0;
    const peek = () => tokens[at];
    const take = (): Token => tokens[at++];

    const primary = (): Node => {
      const t = take();
      if (t.kind === "number") return () => Number(t.text);
      if (t.kind === "name")
        return (env) => {
          const v = env.get(t.text);
          if (v === undefined) throw new ReferenceError(`unknown variable ${t.text}`);
          return v;
        };
      if (t.text === "-") {
        const n = primary();
        return (env) => -n(env);
      }
      if (t.text !== "(") throw new SyntaxError(`unexpected ${t.text || "end"}`);
      const inner = binary(0);
      if (take().text !== ")") throw new SyntaxError("missing )");
      return inner;
    };

    const binary = (floor: number): Node => {
      let left = primary();
      while (peek().kind === "op" && Object.hasOwn(BINARY, peek().text) && BINARY[peek().text][0] > floor) {
        const [rank, apply] = BINARY[take().text];
        const [a, b] = [left, binary(rank)];
        left = (env) => apply(a(env), b(env));
      }
      return left;
    };

    const root = binary(0);
    if (peek().kind !== "end") throw new SyntaxError(`unexpected ${peek().text}`);
    return new Program(root);
  }

  exec(env: Env): number {
    return this.root(env);
  }
}
