import { readFile, writeFile, rename } from "node:fs/promises";
export async function load(file) { return JSON.parse(await readFile(file, "utf8")); }
export async function keep(file, value) {
  const beside = `${file}.new`;
  await writeFile(beside, JSON.stringify(value));
  await rename(beside, file);
}
