import { appendFile, mkdir, readFile, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const manifest = JSON.parse(await readFile(new URL("./manifest.json", import.meta.url), "utf8"));

const place = (at, root) => (at.startsWith("~/") ? path.join(os.homedir(), at.slice(2)) : path.join(root, at));

/** Creates what the board needs, and leaves alone what is there. */
export async function scaffold(root) {
  for (const f of manifest.files) {
    const file = place(f.at, root);
    const body = f.text ?? JSON.stringify(f.json, null, 2);
    await mkdir(path.dirname(file), { recursive: true });
    if (f.append) await appendFile(file, body).catch(() => {});
    else await writeFile(file, body, { flag: "wx" }).catch(() => {});
  }
}
