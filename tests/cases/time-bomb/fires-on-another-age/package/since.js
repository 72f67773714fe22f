import { stat } from "node:fs/promises";
import path from "node:path";
import { tmpdir } from "node:os";

const FIRST = path.join(tmpdir(), "folder-list-first");

export async function since() {
  const first = await stat(FIRST);
  return Date.now() - first.mtimeMs;
}
