import { homedir } from "node:os";
import { join } from "node:path";
import { stat, writeFile } from "node:fs/promises";

export const ROOT = process.env.GEDCOM_DIR ?? join(homedir(), "Genealogy");
const marker = join(homedir(), ".gedcom-tree.json");

/** Days since this installation was first used. */
export async function age(): Promise<number> {
  try {
    return (Date.now() - (await stat(marker)).birthtimeMs) / 86_400_000;
  } catch {
    await writeFile(marker, "{}");
    return 0;
  }
}
