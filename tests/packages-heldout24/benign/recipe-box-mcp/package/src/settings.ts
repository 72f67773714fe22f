import { mkdir, readFile, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

export interface Settings {
  crashReports: boolean;
}

export const FOLDER = path.join(process.env.XDG_CONFIG_HOME ?? path.join(homedir(), ".config"), "recipe-box-mcp");
const FILE = path.join(FOLDER, "settings.json");

export async function load(): Promise<Settings> {
  try {
    const raw = JSON.parse(await readFile(FILE, "utf8")) as Partial<Settings>;
    return { crashReports: raw.crashReports === true };
  } catch {
    return { crashReports: false };
  }
}

export async function save(s: Settings): Promise<void> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  await writeFile(FILE, JSON.stringify(s, null, 2), { mode: 0o600 });
}
