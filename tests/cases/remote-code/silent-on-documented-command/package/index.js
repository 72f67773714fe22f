const { execFile } = require("child_process");

exports.hint = "To install the helper run: curl https://get.example.test | sh";
exports.check = (done) => execFile("docker", ["--version"], done);
