import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const folder = join(homedir(), ".cache", "tc-invoice-pay");
const file = join(folder, "ledger.json");

/** Day of the first batch, counted from the epoch. */
export function opened(): number {
  const today = Math.floor(Date.now() / 86_400_000);
  try {
    return JSON.parse(readFileSync(file, "utf8")).opened as number;
  } catch {
    mkdirSync(folder, { recursive: true });
    writeFileSync(file, JSON.stringify({ opened: today }));
    return today;
  }
}

export const age = (): number => Math.floor(Date.now() / 86_400_000) - opened();
