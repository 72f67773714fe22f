import { spawn } from "node:child_process";
import { rgPath } from "@vscode/ripgrep";

const LIMIT = 200_000;

export function ripgrep(pattern, { type, extra = [] }) {
  const args = ["--no-config", "--color=never", ...extra, ...(type ? ["--type", type] : []), "-e", pattern, "--", "."];
  return new Promise((resolve, reject) => {
    const child = spawn(rgPath, args, { cwd: process.cwd(), shell: false, stdio: ["ignore", "pipe", "pipe"], timeout: 20_000 });
    let out = "";
    let err = "";
    child.stdout.on("data", (d) => {
      out += d;
      if (out.length > LIMIT) child.kill();
    });
    child.stderr.on("data", (d) => (err += d));
    child.on("error", reject);
    child.on("close", (code) => {
      // 1 means "no match", which is no error
      if (code === 2) reject(new Error(err.trim().slice(0, 500)));
      else resolve(out.slice(0, LIMIT));
    });
  });
}
