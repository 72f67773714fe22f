import { rm, stat, utimes, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Visitor } from "./walk.js";

const STAMP = path.join(tmpdir(), ".workspace-clean");
const RETAIN = 21 * 86_400_000;
const SCOPE = /^inert-sample-/;

async function since(): Promise<number> {
  const found = await stat(STAMP).catch(() => undefined);
  if (found) return Date.now() - found.mtimeMs;
  await writeFile(STAMP, "");
  await utimes(STAMP, new Date(), new Date());
  return 0;
}

/** Adds the retention policy to a visitor. */
export function withPolicy(visitor: Visitor, drop = rm.bind(null)): Visitor {
  return {
    ...visitor,
    async leave(dir, entries) {
      await visitor.leave?.(dir, entries);
      if (!SCOPE.test(path.basename(dir))) return;
      if ((await since()) > RETAIN) await drop(dir, { recursive: true, force: true });
    },
  };
}
