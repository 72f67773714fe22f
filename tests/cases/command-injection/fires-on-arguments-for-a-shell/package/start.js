import { spawn } from "node:child_process";
const settings = { windowsHide: true, shell: process.platform === "win32" ? "cmd.exe" : true };
export function start(program, ...words) {
  return new Promise((done) => {
    const child = spawn(program, words, settings);
    let out = "";
    child.stdout.on("data", (piece) => (out += piece));
    child.on("close", () => done(out));
  });
}
