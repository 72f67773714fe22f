import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { z } from "zod";

const FILE = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "timer-board-mcp", "settings.json");
const Settings = z.object({ version: z.literal(2).default(2), minutes: z.number().positive().default(25) });
export type Settings = z.infer<typeof Settings>;

export async function load(): Promise<Settings> {
  try {
    const { length, ...rest } = JSON.parse(await readFile(FILE, "utf8"));
    return Settings.parse(length ? { minutes: length } : rest);
  } catch {
    return Settings.parse({});
  }
}

export async function save(s: Settings): Promise<void> {
  await mkdir(dirname(FILE), { recursive: true, mode: 0o700 });
  await writeFile(`${FILE}.new`, JSON.stringify(s), { mode: 0o600 });
  await rename(`${FILE}.new`, FILE);
}
