import { execFile } from "node:child_process";
import { readdir, realpath } from "node:fs/promises";
import { dirname, join, resolve } from "node:path";
import { promisify } from "node:util";

const run = promisify(execFile);
const ROOT = resolve(process.env.RESUME_DIR ?? "resumes");

export const list = async (): Promise<string[]> => (await readdir(ROOT)).filter((f) => f.endsWith(".pdf")).sort();

export async function text(name: string): Promise<string> {
  const file = await realpath(join(ROOT, name));
  if (dirname(file) !== (await realpath(ROOT))) throw new Error("not in the folder of resumes");
  const { stdout } = await run("pdftotext", ["-layout", "-enc", "UTF-8", file, "-"], {
    shell: false,
    timeout: 20_000,
    maxBuffer: 4 * 1024 * 1024,
    env: { PATH: process.env.PATH },
  });
  return stdout;
}
