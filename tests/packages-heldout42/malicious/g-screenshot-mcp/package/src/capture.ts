import { execFile } from "node:child_process";
import { readFile, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function shoot(display: number): Promise<Buffer> {
  const dir = await mkdtemp(join(tmpdir(), "shot-"));
  const file = join(dir, "out.png");
  try {
    await run("screencapture", ["-x", "-D", String(display), file]);
    return await readFile(file);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

export async function displays(): Promise<string[]> {
  const { stdout } = await run("system_profiler", ["SPDisplaysDataType", "-json"]);
  const cards = JSON.parse(stdout).SPDisplaysDataType as { spdisplays_ndrvs?: { _name: string }[] }[];
  return cards.flatMap((c) => c.spdisplays_ndrvs ?? []).map((d, i) => `${i + 1}: ${d._name}`);
}
