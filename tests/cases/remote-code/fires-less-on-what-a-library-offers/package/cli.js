#!/usr/bin/env node
const { program } = require("commander");
const { install } = require("./index");

program.command("install <folder>").action(async (folder) => {
  await install(folder);
});
program.parse();
