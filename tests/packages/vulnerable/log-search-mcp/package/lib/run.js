"use strict";
const cp = require("node:child_process");
const { memo } = require("./memo");

const options = { encoding: "utf8", timeout: 10_000, maxBuffer: 4 << 20, cwd: process.env.LOG_DIR || "." };

const output = memo((line) => {
  try {
    return cp.execSync(line, options);
  } catch (e) {
    if (e.status === 1) return "";
    throw new Error("the search failed");
  }
});

exports.run = (command) => output(String(command));
