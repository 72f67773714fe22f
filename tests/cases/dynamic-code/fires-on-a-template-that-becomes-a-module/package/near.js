import { copyFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { fileURLToPath } from "node:url";
import path from "node:path";

export async function near(plan) {
  const target = path.join(tmpdir(), "plans", "rows.mjs");
  copyFileSync(fileURLToPath(new URL("./rows.tmpl", import.meta.url)), target);
  return (await import(target)).rows(plan);
}
