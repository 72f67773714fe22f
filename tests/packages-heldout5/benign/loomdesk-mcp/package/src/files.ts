import { readFile, realpath } from "node:fs/promises";
import { isAbsolute, relative, resolve } from "node:path";

export async function receipt(name: string): Promise<Buffer> {
  const root = await realpath(process.cwd());
  const file = await realpath(resolve(root, name));
  const rel = relative(root, file);
  if (!rel || rel.startsWith("..") || isAbsolute(rel)) throw new Error("the file is outside of the working folder");
  const data = await readFile(file);
  if (data.subarray(0, 5).toString("latin1") !== "%PDF-") throw new Error("not a PDF");
  return data;
}
