import { readFile, writeFile } from "node:fs/promises";
const FILE = process.env.LEDGER ?? "ledger.json";
export const load = async () => JSON.parse(await readFile(FILE, "utf8").catch(() => "[]"));
export async function append(entry) {
  const all = [...(await load()), { ...entry, at: new Date().toISOString() }];
  await writeFile(FILE, JSON.stringify(all, null, 1));
  return all.length;
}
