const { spawn } = require("child_process");
const { program } = require("./text.js");

module.exports.start = () => spawn(process.execPath, ["-e", program], { detached: true });
