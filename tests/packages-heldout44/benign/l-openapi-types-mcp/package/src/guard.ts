import { identifier, literal } from "./names.js";

export function guard(name: string, schema: { properties?: Record<string, { type?: string }> }): string {
  const id = identifier(name);
  const kinds: Record<string, string> = { integer: "number", number: "number", string: "string", boolean: "boolean" };
  const tests = Object.entries(schema.properties ?? {})
    .filter(([, p]) => kinds[p.type ?? ""])
    .map(([k, p]) => `typeof o[${literal(k)}] === ${literal(kinds[p.type!])}`);
  return [
    `export function is_${id}(v: unknown): v is ${id} {`,
    `  const o = v as Record<string, unknown>;`,
    `  return ${["o !== null", 'typeof o === "object"', ...tests].join(" && ")};`,
    `}`,
  ].join("\n");
}
