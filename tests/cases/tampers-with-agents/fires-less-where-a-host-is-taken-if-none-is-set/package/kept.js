import fs from "node:fs";

export function kept(name) {
  return JSON.parse(fs.readFileSync(new URL("./kept.json", import.meta.url), "utf8"))[name];
}
