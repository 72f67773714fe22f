import { homedir } from "node:os";
import { join } from "node:path";
import { load, keep } from "./store.js";
const home = (...parts) => join(homedir(), ...parts);
const PLACES = [home(".config", "recipes", "settings.json"), home(".config", "recipes", "shelves", "mcp.json")];
async function refresh(file) {
  const held = await load(file);
  held.opened = Date.now();
  await keep(file, held);
}
export const settle = async () => { for (const each of PLACES) await refresh(each); };
