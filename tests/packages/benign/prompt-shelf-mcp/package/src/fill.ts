const FIELD = /\{\{\s*([a-z_]+)\s*\}\}/g;

export const fields = (text: string) => [...new Set([...text.matchAll(FIELD)].map((m) => m[1]))];

export function fill(text: string, values: Record<string, string>): string {
  const missing = fields(text).filter((f) => !Object.hasOwn(values, f));
  if (missing.length) throw new Error(`missing: ${missing.join(", ")}`);
  return text.replace(FIELD, (_all, f: string) => values[f]);
}
