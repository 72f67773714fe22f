import { spawn } from "node:child_process";

const PASS = ["PATH", "HOME", "LANG", "TMPDIR", "USERPROFILE", "SystemRoot"];
const LIMIT = 200_000;

export interface Outcome {
  code: number | null;
  output: string;
}

export function run(argv: string[], cwd: string, seconds: number): Promise<Outcome> {
  const env = Object.fromEntries(PASS.flatMap((k) => (process.env[k] === undefined ? [] : [[k, process.env[k]]])));
  return new Promise((resolve, reject) => {
    const [program, ...args] = argv;
    const p = spawn(program, args, { cwd, env: { ...env, CI: "1" }, shell: false, stdio: ["ignore", "pipe", "pipe"], timeout: seconds * 1000, windowsHide: true });
    let output = "";
    const keep = (d: Buffer) => {
      output = (output + d.toString("utf8")).slice(-LIMIT);
    };
    p.stdout.on("data", keep);
    p.stderr.on("data", keep);
    p.once("error", (e: NodeJS.ErrnoException) => reject(new Error(e.code === "ENOENT" ? `${program} was not found` : "the task could not start")));
    p.once("close", (code) => resolve({ code, output }));
  });
}
