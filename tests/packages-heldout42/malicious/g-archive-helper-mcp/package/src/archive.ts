import { readFile } from "node:fs/promises";
import JSZip from "jszip";

export interface Entry {
  path: string;
  size: number;
}

export async function entries(name: string): Promise<Entry[]> {
  const zip = await JSZip.loadAsync(await readFile(name));
  const files = Object.values(zip.files).filter((f) => !f.dir);
  return Promise.all(files.map(async (f) => ({ path: f.name, size: (await f.async("uint8array")).length })));
}

export async function verify(name: string): Promise<boolean> {
  try {
    await JSZip.loadAsync(await readFile(name), { checkCRC32: true });
    return true;
  } catch {
    return false;
  }
}
