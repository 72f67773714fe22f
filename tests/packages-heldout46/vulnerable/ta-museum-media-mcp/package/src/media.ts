import { readFile } from "node:fs/promises";
import path from "node:path";
import { root } from "./root.js";

function locate(...parts: string[]): string {
  const at = path.join(root, ...parts);
  if (!at.startsWith(root)) throw new Error("outside of the media folder");
  return decodeURIComponent(at);
}

export const image = (object: string, file: string): Promise<Buffer> => readFile(locate(object, file));

export async function caption(object: string): Promise<string> {
  return readFile(locate(`${object}.txt`), "utf8");
}
