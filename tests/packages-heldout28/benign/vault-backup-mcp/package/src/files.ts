import { mkdir, readFile, readdir, writeFile } from "node:fs/promises";
import { dirname, join, resolve, sep } from "node:path";

export async function collect(folder: string): Promise<Buffer> {
  const out: Record<string, string> = {};
  for (const e of await readdir(folder, { recursive: true, withFileTypes: true })) {
    if (!e.isFile() || !e.name.endsWith(".md")) continue;
    const full = join(e.parentPath, e.name);
    out[full.slice(folder.length + 1)] = await readFile(full, "base64");
  }
  return Buffer.from(JSON.stringify(out));
}

export async function unpack(data: Buffer, target: string): Promise<string> {
  const root = resolve(target) + sep;
  for (const [name, body] of Object.entries(JSON.parse(data.toString()) as Record<string, string>)) {
    const full = resolve(root, name);
    if (!full.startsWith(root)) throw new Error(`bad name ${name}`);
    await mkdir(dirname(full), { recursive: true });
    await writeFile(full, Buffer.from(body, "base64"), { flag: "wx" });
  }
  return root;
}
