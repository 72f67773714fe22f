import { execFile } from "node:child_process";
import { promisify } from "node:util";

const run = promisify(execFile);

export async function call(name) {
  const { stdout } = name === "build" ? await run("make", ["all"]) : await run("make", ["test"]);
  return { content: [{ type: "text", text: stdout }] };
}
