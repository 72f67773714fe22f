import { spawn } from "node:child_process";

const KEEP = ["PATH", "HOME", "TMPDIR", "SystemRoot"];
const env = Object.fromEntries(KEEP.filter((k) => process.env[k]).map((k) => [k, process.env[k]]));

/** Runs a script with this node, text in and text out. */
export function runScript(file, argv, input, { timeout = 20_000 } = {}) {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...argv], { shell: false, env, stdio: ["pipe", "pipe", "pipe"], timeout });
    let out = "";
    let err = "";
    child.stdout.setEncoding("utf8").on("data", (d) => (out += d));
    child.stderr.setEncoding("utf8").on("data", (d) => (err += d));
    child.once("error", reject);
    child.once("close", (code) => (code === 0 ? resolve(out) : reject(new Error(err.slice(0, 2_000) || `exit ${code}`))));
    child.stdin.on("error", () => {});
    child.stdin.end(input);
  });
}
