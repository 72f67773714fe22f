#!/usr/bin/env node
const path = require("path");
const childProcess = require("child_process");

const FOLDERS = { linux_x64: "linux_x64", win32_x64: "windows_x64" };
const program = () => {
  const suffix = process.platform === "win32" ? ".exe" : "";
  return path.resolve(__dirname, "bin", FOLDERS[`${process.platform}_${process.arch}`], `tool${suffix}`);
};
childProcess.execFileSync(program(), process.argv.slice(2), { stdio: "inherit" });
