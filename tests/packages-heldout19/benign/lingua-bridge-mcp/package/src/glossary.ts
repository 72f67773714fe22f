import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const FILE = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "lingua-bridge", "glossary.json");
export type Glossary = Record<string, string>;

export async function load(pair: string): Promise<Glossary> {
  return (await all())[pair] ?? {};
}

async function all(): Promise<Record<string, Glossary>> {
  try {
    return Object.assign(Object.create(null), JSON.parse(await readFile(FILE, "utf8")));
  } catch (e) {
    if ((e as NodeJS.ErrnoException).code === "ENOENT") return Object.create(null);
    throw e;
  }
}

export async function put(pair: string, term: string, translation: string): Promise<number> {
  const g = await all();
  g[pair] = { ...g[pair], [term]: translation };
  await mkdir(dirname(FILE), { recursive: true, mode: 0o700 });
  await writeFile(`${FILE}.tmp`, JSON.stringify(g, null, 2), { mode: 0o600 });
  await rename(`${FILE}.tmp`, FILE);
  return Object.keys(g[pair]).length;
}
