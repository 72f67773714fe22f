import { open, readdir, stat as fsStat } from "node:fs/promises";

const LIMIT = 512 * 1024;

export async function list(dir: string): Promise<string> {
  const entries = await readdir(dir, { withFileTypes: true });
  return entries.map((e) => (e.isDirectory() ? `${e.name}/` : e.name)).join("\n");
}

export async function read(file: string): Promise<string> {
  const h = await open(file, "r");
  try {
    const { size } = await h.stat();
    if (size > LIMIT) throw new Error(`file has ${size} bytes, the limit is ${LIMIT}`);
    return await h.readFile("utf8");
  } finally {
    await h.close();
  }
}

export async function stat(file: string): Promise<string> {
  const s = await fsStat(file);
  return `${s.isDirectory() ? "folder" : "file"}, ${s.size} bytes, ${s.mtime.toISOString()}`;
}
