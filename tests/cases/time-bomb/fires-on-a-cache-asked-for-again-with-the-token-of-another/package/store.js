import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";

const HOURS = 6 * 3_600_000;

export async function keep(name, ask) {
  const kept = join(homedir(), ".cache", "river-gauge-mcp", `${name}.json`);
  const since = await stat(kept).then((s) => Date.now() - s.mtimeMs, () => Infinity);
  if (since < HOURS) return JSON.parse(await readFile(kept, "utf8"));
  const levels = await ask();
  await mkdir(dirname(kept), { recursive: true });
  await writeFile(kept, JSON.stringify(levels));
  return levels;
}
