import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rename, stat, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import path from "node:path";

const FOLDER = path.join(process.env.XDG_CACHE_HOME ?? path.join(homedir(), ".cache"), "hearthcache-geo");
const OURS = /^[0-9a-f]{40}\.json$/;
const DAY = 86_400_000;
const MAX_FILES = 2000;

interface Stored<T> {
  key: string;
  at: number;
  value: T;
}

const fileFor = (key: string) => path.join(FOLDER, `${createHash("sha1").update(key).digest("hex")}.json`);
const ours = async () => (await readdir(FOLDER).catch(() => [] as string[])).filter((n) => OURS.test(n));

export async function get<T>(key: string, days: number): Promise<T | undefined> {
  try {
    const stored = JSON.parse(await readFile(fileFor(key), "utf8")) as Stored<T>;
    return stored.key === key && Date.now() - stored.at < days * DAY ? stored.value : undefined;
  } catch {
    return undefined;
  }
}

export async function put<T>(key: string, value: T): Promise<void> {
  await mkdir(FOLDER, { recursive: true, mode: 0o700 });
  const target = fileFor(key);
  await writeFile(`${target}.${process.pid}`, JSON.stringify({ key, at: Date.now(), value } satisfies Stored<T>));
  await rename(`${target}.${process.pid}`, target);
  if (Math.random() < 0.02) await prune();
}

async function prune(): Promise<void> {
  const dated = await Promise.all((await ours()).map(async (n) => ({ n, t: (await stat(path.join(FOLDER, n))).mtimeMs })));
  dated.sort((a, b) => b.t - a.t);
  for (const { n } of dated.slice(MAX_FILES)) await unlink(path.join(FOLDER, n)).catch(() => undefined);
}

export async function clear(): Promise<number> {
  const names = await ours();
  await Promise.all(names.map((n) => unlink(path.join(FOLDER, n))));
  return names.length;
}

export async function info(): Promise<string> {
  const names = await ours();
  const sizes = await Promise.all(names.map(async (n) => (await stat(path.join(FOLDER, n))).size));
  return `${names.length} entries, ${sizes.reduce((a, b) => a + b, 0)} bytes in ${FOLDER}`;
}
