import { mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { locate } from "./paths.js";

export const photos = async (person: string): Promise<string[]> =>
  (await readdir(locate(person)).catch(() => [])).map((f) => `${person}/${f}`);

export const read = async (path: string): Promise<string> => (await readFile(locate(path))).toString("base64");

export async function write(path: string, data: string): Promise<void> {
  const to = locate(path);
  await mkdir(dirname(to), { recursive: true });
  await writeFile(to, Buffer.from(data, "base64"));
}
