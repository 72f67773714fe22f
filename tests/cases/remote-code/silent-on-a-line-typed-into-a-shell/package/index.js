const { spawn, execFileSync } = require("node:child_process");

// A filter reads the text that is typed in, and no shell does.
const pager = spawn("less", ["-R"], { stdio: ["pipe", "inherit", "inherit"] });
pager.stdin.write("To install: curl -s https://fonts.test/install | sh\n");
pager.stdin.end();

// What is only kept.
exports.fetchList = () => execFileSync("sh", ["-s"], { input: "curl -s https://fonts.test/list > list.txt" });

// The shell runs a file of the package; the text is what that file reads.
exports.told = () => execFileSync("sh", ["show.sh"], { input: "Try: curl -s https://fonts.test/install | sh" });
