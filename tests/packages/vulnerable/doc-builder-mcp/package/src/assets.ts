import { mkdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import JSZip from "jszip";

const OUT = path.resolve(process.env.DOC_OUT ?? "build-out");
const KINDS = new Set([".png", ".jpg", ".svg", ".css", ".woff2"]);

export async function addAssets(bundle: string): Promise<string[]> {
  const zip = new JSZip();
  await zip.loadAsync(await readFile(bundle));
  const done: string[] = [];
  for (const entry of Object.values(zip.files)) {
    const name = path.normalize((entry as { unsafeOriginalName?: string }).unsafeOriginalName ?? entry.name);
    if (entry.dir || !KINDS.has(path.extname(name))) continue;
    const to = path.join(OUT, "assets", name);
    await mkdir(path.dirname(to), { recursive: true });
    await writeFile(to, await entry.async("nodebuffer"));
    done.push(name);
  }
  return done;
}
