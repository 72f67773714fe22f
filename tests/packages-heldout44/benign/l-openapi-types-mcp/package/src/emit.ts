import { comment, identifier, literal } from "./names.js";

type Schema = { type?: string; enum?: unknown[]; items?: Schema; properties?: Record<string, Schema>; required?: string[]; description?: string };

function typeOf(s: Schema = {}): string {
  if (s.enum) return s.enum.map(literal).join(" | ");
  if (s.type === "array") return `Array<${typeOf(s.items)}>`;
  if (s.type === "object") {
    const need = new Set(s.required ?? []);
    const body = Object.entries(s.properties ?? {}).map(([k, v]) => `${literal(k)}${need.has(k) ? "" : "?"}: ${typeOf(v)};`);
    return `{ ${body.join(" ")} }`;
  }
  return ({ string: "string", integer: "number", number: "number", boolean: "boolean", null: "null" } as Record<string, string>)[s.type ?? ""] ?? "unknown";
}

export const declare = (name: string, s: Schema): string =>
  `${s.description ? comment(s.description) + "\n" : ""}export type ${identifier(name)} = ${typeOf(s)};`;
