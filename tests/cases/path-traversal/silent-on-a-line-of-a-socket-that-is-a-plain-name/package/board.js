import net from "node:net";
import path from "node:path";
import { readFileSync } from "node:fs";
const FOLDER = "/var/lib/scores";
export function open(scores) {
  net.createServer((link) => {
    link.on("data", (said) => {
      const name = path.basename(said.toString().trim());
      link.end(name ? readFileSync(path.join(FOLDER, name), "utf8") : scores.join());
    });
  }).listen(7800, "127.0.0.1");
}
