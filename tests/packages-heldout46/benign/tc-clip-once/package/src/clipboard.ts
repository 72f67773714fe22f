import { spawn } from "node:child_process";
import { commands } from "./commands.js";

function run([file, ...args]: readonly [string, ...string[]], input?: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(file, args, { shell: false, stdio: ["pipe", "pipe", "inherit"] });
    let out = "";
    child.stdout.setEncoding("utf8").on("data", (d: string) => (out += d));
    child.on("error", reject);
    child.on("close", (code) => (code === 0 ? resolve(out) : reject(new Error(`${file} ended with ${code}`))));
    child.stdin.end(input ?? "");
  });
}

export const readText = (): Promise<string> => run(commands().read);
export const writeText = (text: string): Promise<string> => run(commands().write, text);
