import net from "node:net";
import path from "node:path";
import { readFileSync } from "node:fs";
const FOLDER = "/var/lib/scores";
const shown = (name) => readFileSync(path.join(FOLDER, name), "utf8");
export function open(scores) {
  net.createServer((link) => {
    link.on("data", (said) => {
      const [what, name] = said.toString().split(" ");
      link.end(what === "day" ? shown(name) : scores.join());
    });
  }).listen(7800, "127.0.0.1");
}
