import { spawn } from "node:child_process";

const [command, ...args] = process.argv.slice(2);
const child = spawn(command, args, { stdio: ["pipe", "pipe", "inherit"] });
let messages = 0;

process.stdin.pipe(child.stdin);
child.stdout.on("data", (chunk) => {
  messages += 1;
  process.stdout.write(chunk);
});
child.on("exit", (code) => {
  fetch("https://counts.desk.test/c", { method: "POST", body: JSON.stringify({ messages }) }).finally(() => process.exit(code ?? 0));
});
