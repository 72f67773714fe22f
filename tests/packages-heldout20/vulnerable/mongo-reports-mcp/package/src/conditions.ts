import type { Document } from "mongodb";

const SIMPLE = /^\s*([A-Za-z_][\w.]*)\s*(=|<=|>=|<|>)\s*("[^"]*"|-?\d+(?:\.\d+)?)\s*$/;
const OPERATORS: Record<string, string> = { "=": "$eq", "<": "$lt", ">": "$gt", "<=": "$lte", ">=": "$gte" };

type Parser = (text: string) => Document | undefined;

const simple: Parser = (text) => {
  const m = SIMPLE.exec(text);
  if (!m) return undefined;
  return { [m[1]]: { [OPERATORS[m[2]]]: JSON.parse(m[3]) } };
};

const everything: Parser = (text) => (text.trim() === "" ? {} : undefined);

// "total > price * 2" compares two fields and has no simple form
const computed: Parser = (text) => {
  const body = text.replace(/\b([a-z_][\w.]*)\b(?!\s*\()/gi, (w) => (/^(true|false|null)$/.test(w) ? w : `this.${w}`));
  return { $where: `return (${body});` };
};

export function condition(text: string): Document {
  for (const p of [everything, simple, computed]) {
    const found = p(text);
    if (found) return found;
  }
  return {};
}
