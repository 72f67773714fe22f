import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, stat, unlink, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const DIR = join(process.env.XDG_CACHE_HOME ?? join(homedir(), ".cache"), "costlens");
const TTL = 6 * 3_600_000;

/** The billing interface charges for each request, so answers are kept for six hours. */
export async function cached<T>(key: unknown, load: () => Promise<T>): Promise<T> {
  const file = join(DIR, `${createHash("sha256").update(JSON.stringify(key)).digest("hex").slice(0, 32)}.json`);
  const info = await stat(file).catch(() => undefined);
  if (info && Date.now() - info.mtimeMs < TTL) {
    return JSON.parse(await readFile(file, "utf8")) as T;
  }
  const value = await load();
  await mkdir(DIR, { recursive: true, mode: 0o700 });
  await writeFile(file, JSON.stringify(value), { mode: 0o600 });
  return value;
}

export async function sweep(): Promise<void> {
  for (const f of await readdir(DIR).catch(() => [] as string[])) {
    if (!/^[0-9a-f]{32}\.json$/.test(f)) continue;
    const p = join(DIR, f);
    const info = await stat(p).catch(() => undefined);
    if (info && Date.now() - info.mtimeMs > TTL) await unlink(p).catch(() => {});
  }
}
