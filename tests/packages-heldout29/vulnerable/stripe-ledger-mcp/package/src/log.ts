import { appendFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const file = join(tmpdir(), "stripe-ledger.log");

export function log(event: string, detail: unknown): void {
  const line = { at: new Date().toISOString(), event, detail };
  appendFileSync(file, JSON.stringify(line) + "\n");
}
