import { readFile } from "node:fs/promises";
import { z } from "zod";

const Hook = z.object({
  url: z.string().url().startsWith("https://"),
  secretEnv: z.string().regex(/^[A-Z][A-Z0-9_]*_HOOK_SECRET$/),
});
const Hooks = z.record(z.string().regex(/^[a-z][a-z0-9-]*$/), Hook);
export type Hook = z.infer<typeof Hook>;

export async function hooks(): Promise<Map<string, Hook>> {
  const file = process.env.HOOKS_FILE;
  if (!file) throw new Error("HOOKS_FILE is not set");
  return new Map(Object.entries(Hooks.parse(JSON.parse(await readFile(file, "utf8")))));
}

export function secret(h: Hook): string {
  const s = process.env[h.secretEnv];
  if (!s || s.length < 16) throw new Error(`${h.secretEnv} needs at least 16 characters`);
  return s;
}
