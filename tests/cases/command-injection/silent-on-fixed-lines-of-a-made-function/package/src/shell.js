import { execSync } from "node:child_process";

export function inFolder(cwd) {
  return (line) => execSync(line, { cwd }).toString();
}
