import { readFile } from "node:fs/promises";

export interface Group {
  [key: string]: Group | { value: string };
}

export async function loadTokens(file = process.env.TOKENS_FILE ?? "tokens.json"): Promise<Group> {
  return JSON.parse(await readFile(file, "utf8")) as Group;
}

export function flatten(group: Group, prefix = "", out = new Map<string, string>()): Map<string, string> {
  for (const [k, v] of Object.entries(group)) {
    const name = prefix ? `${prefix}-${k}` : k;
    if (typeof (v as { value?: unknown }).value === "string") out.set(name, (v as { value: string }).value);
    else flatten(v as Group, name, out);
  }
  return out;
}

export const toCss = (tokens: Map<string, string>, selector: string): string =>
  `${selector} {\n${[...tokens].map(([k, v]) => `  --${k}: ${v};`).join("\n")}\n}`;
