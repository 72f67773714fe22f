import { CONSTANTS, FUNCTIONS } from "./tables.js";

const TOKEN = /\s*(?:(\d+(?:\.\d+)?(?:e[+-]?\d+)?)|([a-z_]\w*)|([-+*/^()]))/iy;

function tokens(code: string): string[] {
  const out: string[] = [];
  const text = code.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.length) {
    const at = TOKEN.lastIndex;
    const m = TOKEN.exec(text);
    if (!m) throw new Error(`unexpected character at ${at + 1}`);
    out.push(m[1] ?? m[2] ?? m[3]);
  }
  return out;
}

export function evaluate(code: string, values: Map<string, number>): number {
  const list = tokens(code);
  let i = 0;
  let depth = 0;
  const eat = (t: string) => (list[i] === t ? (i++, true) : false);

  function sum(): number {
    if (++depth > 40) throw new Error("the formula is nested too deeply");
    let v = product();
    while (list[i] === "+" || list[i] === "-") v = list[i++] === "+" ? v + product() : v - product();
    depth--;
    return v;
  }
  function product(): number {
    let v = power();
    while (list[i] === "*" || list[i] === "/") v = list[i++] === "*" ? v * power() : v / power();
    return v;
  }
  function power(): number {
    if (eat("-")) return -power();
    const base = atom();
    return eat("^") ? base ** power() : base;
  }
  function atom(): number {
    const t = list[i++];
    if (t === undefined) throw new Error("the formula ends too early");
    if (/^\d/.test(t)) return Number(t);
    if (t === "(" || FUNCTIONS.has(t)) {
      if (t !== "(" && !eat("(")) throw new Error(`${t} needs brackets`);
      const v = sum();
      if (!eat(")")) throw new Error("a bracket is missing");
      return FUNCTIONS.get(t)?.(v) ?? v;
    }
    const v = values.get(t) ?? CONSTANTS.get(t);
    if (v === undefined) throw new Error(`unknown name ${t}`);
    return v;
  }

  const result = sum();
  if (i < list.length) throw new Error(`unexpected ${list[i]}`);
  return result;
}
