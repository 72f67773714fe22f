import { spawn } from "node:child_process";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { minimalEnv } from "./env.js";

const project = process.env.PROJECT_DIR ?? process.cwd();
const list = new Set((process.env.SCRIPT_ALLOW ?? "test,lint,build").split(",").map((s) => s.trim()));

export async function allowed(): Promise<string[]> {
  const pkg = JSON.parse(await readFile(join(project, "package.json"), "utf8")) as { scripts?: Record<string, string> };
  return Object.keys(pkg.scripts ?? {}).filter((n) => list.has(n));
}

export function start(script: string): Promise<{ code: number; output: string }> {
  const npm = process.env.npm_execpath;
  const [bin, ...pre] = npm ? [process.execPath, npm] : ["npm"];
  return new Promise((resolve, reject) => {
    const child = spawn(bin, [...pre, "run", "--silent", script, "--"], {
      cwd: project,
      env: minimalEnv(),
      shell: false,
      timeout: 300_000,
    });
    let output = "";
    const add = (c: Buffer) => (output = (output + c).slice(-100_000));
    child.stdout.on("data", add);
    child.stderr.on("data", add);
    child.on("error", reject);
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}
