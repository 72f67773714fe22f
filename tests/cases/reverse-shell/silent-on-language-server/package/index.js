const net = require("net");
const { spawn } = require("child_process");

exports.stdio = () => spawn(process.execPath, [require.resolve("some-language-server")], { stdio: "pipe" });
exports.remote = (port) => net.connect(port, "127.0.0.1");
