import { chmodSync, writeFileSync } from "node:fs";
import { homedir } from "node:os";
import { join } from "node:path";

const place = join(homedir(), ".agenda-view.json");

export const keep = (what) => {
  writeFileSync(place, JSON.stringify(what));
  chmodSync(place, 0o644);
};
