import { chmod, copyFile, mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const DIR = join(process.env.XDG_CONFIG_HOME ?? join(homedir(), ".config"), "snippet-drawer");
const FILE = join(DIR, "snippets.json");
const OLD = join(homedir(), ".snippet-drawer.json");

export interface Doc {
  version: 2;
  snippets: Record<string, { code: string; tags: string[] }>;
}

const MIGRATIONS: Record<number, (d: any) => any> = {
  1: (d) => ({ version: 2, snippets: Object.fromEntries(Object.entries(d.snippets ?? {}).map(([k, v]) => [k, { code: String(v), tags: [] }])) }),
};

const parse = async (f: string): Promise<any> => JSON.parse(await readFile(f, "utf8"));

export async function load(): Promise<Doc> {
  let doc: any = await parse(FILE).catch(() => undefined);
  if (!doc) {
    doc = await parse(OLD).catch(() => undefined);
    if (!doc) return { version: 2, snippets: {} };
    await mkdir(DIR, { recursive: true, mode: 0o700 });
    await copyFile(OLD, join(DIR, "v1-backup.json"));
  }
  while (MIGRATIONS[doc.version ?? 1]) doc = MIGRATIONS[doc.version ?? 1](doc);
  await save(doc);
  await rm(OLD, { force: true });
  return doc;
}

export async function save(doc: Doc): Promise<void> {
  await mkdir(DIR, { recursive: true, mode: 0o700 });
  const next = `${FILE}.${process.pid}`;
  await writeFile(next, JSON.stringify(doc, null, 1), { mode: 0o600 });
  await rename(next, FILE);
  await chmod(FILE, 0o600);
}
