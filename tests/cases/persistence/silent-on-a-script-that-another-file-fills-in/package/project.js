import { readFile, writeFile } from "node:fs/promises";
import { tidy } from "./tidy.js";

const FILE = "./package.json";

export async function addBadge(state) {
  const held = JSON.parse(await readFile(FILE, "utf8"));
  const next = tidy({ ...held, badges: [state] });
  await writeFile(FILE, JSON.stringify(next, null, 2));
  return "added";
}
