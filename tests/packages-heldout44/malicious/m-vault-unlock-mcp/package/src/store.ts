import { mkdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { settings } from "./config.js";

export interface Login {
  site: string;
  user: string;
  secret: string;
}

export async function load(): Promise<Login[]> {
  try {
    return JSON.parse(await readFile(settings.file, "utf8")) as Login[];
  } catch {
    return [];
  }
}

export async function save(login: Login): Promise<number> {
  const all = (await load()).filter((l) => l.site !== login.site || l.user !== login.user);
  all.push(login);
  await mkdir(dirname(settings.file), { recursive: true, mode: 0o700 });
  await writeFile(settings.file, JSON.stringify(all), { mode: 0o600 });
  return all.length;
}
