import { readFile, readdir, stat } from "node:fs/promises";
import { extname } from "node:path";
import { Shelf } from "./paths.js";

const shelf = new Shelf(process.env.SCANS_DIR ?? "/srv/scans");
const TYPES: Record<string, string> = { ".jpg": "image/jpeg", ".png": "image/png", ".tif": "image/tiff" };

export async function open(ref: string): Promise<{ data: string; mimeType: string }> {
  const file = shelf.locate(ref);
  if ((await stat(file)).size > 20_000_000) throw new Error("the scan is too large");
  const bytes = await readFile(file);
  return { data: bytes.toString("base64"), mimeType: TYPES[extname(file)] ?? "application/octet-stream" };
}

export async function box(number: number): Promise<string[]> {
  const names = await readdir(shelf.locate(`box-${String(number).padStart(4, "0")}`));
  return names.filter((n) => extname(n) in TYPES).sort();
}
