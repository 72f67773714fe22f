"use strict";
const path = require("node:path");
const { Command } = require("./command");
const { run } = require("./run");

const LOG = /^[\w.-]+\.log(\.\d+)?$/;

function logFile(file) {
  if (!LOG.test(path.basename(file))) throw new Error("not a log file");
  return file;
}

exports.search = (pattern, file, limit) => run(new Command("grep").flag("-n", "-E").arg(pattern).arg(logFile(file)).to(new Command("head").flag("-n", limit)));
exports.tail = (file, lines) => run(new Command("tail").flag("-n", lines).arg(logFile(file)));
exports.count = (pattern) => run(new Command("grep").flag("-c", "-E").arg(pattern).flag("*.log"));
