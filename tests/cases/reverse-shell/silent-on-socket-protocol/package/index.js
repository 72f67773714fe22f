const net = require("net");
const { execFile } = require("child_process");

exports.ask = (text, done) => {
  const link = net.connect(7, "localhost");
  link.on("data", (data) => done(data.toString()));
  link.write(text);
};
exports.version = (done) => execFile("git", ["--version"], done);
