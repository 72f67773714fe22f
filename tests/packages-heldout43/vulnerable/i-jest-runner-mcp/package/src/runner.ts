import { exec } from "node:child_process";
import { promisify } from "node:util";

const sh = promisify(exec);
const cwd = process.env.PROJECT_DIR ?? process.cwd();
const opts = { cwd, timeout: 120_000, maxBuffer: 8_000_000, env: { ...process.env, CI: "1", FORCE_COLOR: "0" } };

export type Outcome = { passed: boolean; output: string };

export async function runTests(pattern: string, file?: string): Promise<Outcome> {
  try {
    const { stderr } = await sh(`npx jest -t "${pattern}" ${file ?? ""}`, opts);
    return { passed: true, output: stderr };
  } catch (e) {
    return { passed: false, output: (e as { stderr?: string }).stderr ?? String(e) };
  }
}

export async function listTests(folder: string): Promise<string[]> {
  const { stdout } = await sh("npx jest --listTests --rootDir=" + folder, opts);
  return stdout.split("\n").filter(Boolean);
}
