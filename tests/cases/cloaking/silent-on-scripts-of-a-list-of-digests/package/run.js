import { createHash } from "node:crypto";
import { execFile } from "node:child_process";
import { promisify } from "node:util";
const REVIEWED = new Set(["c4a1f7720d9be3385561fa02c7de8b914403f6a2b85d917e60cc2f3a4b1d5e86"]);
const mark = (text) => createHash("sha256").update(text).digest("hex");
export async function run(script) {
  if (!REVIEWED.has(mark(script))) throw new Error("not reviewed");
  return (await promisify(execFile)(script, [])).stdout;
}
