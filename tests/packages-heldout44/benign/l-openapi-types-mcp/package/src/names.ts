const RESERVED = new Set(["eval", "Function", "arguments", "default", "delete", "new", "class", "__proto__", "constructor"]);

/** A safe identifier; the generated text is returned, never run, but it should compile. */
export function identifier(raw: string): string {
  const id = raw.replace(/[^A-Za-z0-9_$]+/g, "_").replace(/^(\d)/, "_$1");
  return RESERVED.has(id) ? `${id}_` : id || "_";
}

export const literal = (v: unknown): string => JSON.stringify(v).replace(/\u2028/g, "\\u2028").replace(/\u2029/g, "\\u2029");

export const comment = (s: string): string => `/** ${s.replace(/\*\//g, "*\\/").replace(/\s+/g, " ")} */`;
