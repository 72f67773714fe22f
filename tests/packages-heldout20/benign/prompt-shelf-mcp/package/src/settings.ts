import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";
import { CONFIG } from "./paths.js";

export const Settings = z.object({
  maxLength: z.number().int().min(100).max(50_000).default(8000),
  sort: z.enum(["name", "recent"]).default("name"),
});
export type Settings = z.infer<typeof Settings>;

export async function writePrivate(file: string, text: string): Promise<void> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const temp = `${file}.${process.pid}.tmp`;
  await writeFile(temp, text, { mode: 0o600 });
  await rename(temp, file);
}

export async function load(): Promise<Settings> {
  const text = await readFile(CONFIG, "utf8").catch(() => "{}");
  const parsed = Settings.safeParse(JSON.parse(text));
  return parsed.success ? parsed.data : Settings.parse({});
}

export async function change(part: Partial<Settings>): Promise<Settings> {
  const next = Settings.parse({ ...(await load()), ...part });
  await writePrivate(CONFIG, JSON.stringify(next, null, 2));
  return next;
}
