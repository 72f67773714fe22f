import { readFile, stat } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";
import { z } from "zod";

const Hook = z.object({
  url: z.string().url().refine((u) => new URL(u).protocol === "https:", "must be https"),
  secret: z.string().min(16),
  perMinute: z.number().int().min(1).max(60).default(10),
});
export type Hook = z.infer<typeof Hook>;

const File = z.object({ hooks: z.record(z.string().regex(/^[a-z][a-z0-9-]{0,30}$/), Hook) });
export const location = process.env.HOOKPOST_CONFIG ?? path.join(homedir(), ".config", "hookpost", "hooks.json");

export async function load(): Promise<Map<string, Hook>> {
  let text: string;
  try {
    if (process.platform !== "win32" && (await stat(location)).mode & 0o077) {
      throw new Error(`${location} holds secrets and is readable by others: chmod 600`);
    }
    text = await readFile(location, "utf8");
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return new Map();
    throw e;
  }
  return new Map(Object.entries(File.parse(JSON.parse(text)).hooks));
}
