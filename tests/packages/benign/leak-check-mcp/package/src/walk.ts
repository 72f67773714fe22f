import { lstat, readFile, readdir, realpath } from "node:fs/promises";
import path from "node:path";

const SKIP = new Set([".git", "node_modules", "dist", ".venv"]);
const LIMIT = 512 * 1024;

export async function* texts(root: string, dir = root): AsyncGenerator<[string, string]> {
  for (const name of await readdir(dir)) {
    if (SKIP.has(name)) continue;
    const full = path.join(dir, name);
    const st = await lstat(full);
    if (st.isSymbolicLink()) continue;
    if (st.isDirectory()) yield* texts(root, full);
    else if (st.isFile() && st.size <= LIMIT) {
      const data = await readFile(full);
      if (!data.includes(0)) yield [path.relative(root, full), data.toString("utf8")];
    }
  }
}

export async function folderOf(project: string, name: string): Promise<string> {
  const root = await realpath(project);
  const full = await realpath(path.resolve(root, name));
  if (full !== root && !full.startsWith(root + path.sep)) throw new Error("outside of the project");
  return full;
}
