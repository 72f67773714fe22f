const { execFile } = require("child_process");
const { promisify } = require("util");

const run = promisify(execFile);
exports.git = async (args) => (await run("git", args, { maxBuffer: 4 << 20 })).stdout;
