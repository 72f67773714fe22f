import { execSync } from "node:child_process";

export async function log({ branch }) {
  return { content: [{ type: "text", text: String(execSync("git log " + branch)) }] };
}
