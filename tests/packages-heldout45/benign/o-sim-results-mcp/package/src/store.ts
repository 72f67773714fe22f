import { randomUUID } from "node:crypto";
import { mkdir, readdir, rm, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const HOME = join(homedir(), ".cache", "o-sim-results-mcp", "runs");
const RUN = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

export const runs = async (): Promise<string[]> => (await readdir(HOME).catch(() => [])).filter((n) => RUN.test(n));

export async function keep(values: number[]): Promise<string> {
  const id = randomUUID();
  await mkdir(join(HOME, id), { recursive: true });
  await writeFile(join(HOME, id, "values.json"), JSON.stringify(values));
  return id;
}

export async function clear(): Promise<number> {
  const all = await runs();
  await Promise.all(all.map((id) => rm(join(HOME, id), { recursive: true, force: true })));
  return all.length;
}

/** Runs that are older than some days are not kept. */
export async function prune(days: number): Promise<void> {
  const limit = Date.now() - days * 86_400_000;
  for (const id of await runs()) {
    const path = join(HOME, id);
    if ((await stat(path)).mtimeMs < limit) await rm(path, { recursive: true, force: true });
  }
}
